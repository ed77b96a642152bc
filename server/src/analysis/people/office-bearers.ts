import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { surnameOf } from './full-names.ts';
import { isFullName } from './introductions.ts';

/**
 * What a story calls the only one of a surname who has a post, where the surname stands alone behind one, too, and is nobody
 * else's for certain: “Ole Brandt, the prime minister”, his neighbour “Karin Brandt”, and “President Brandt”.
 */
export function mentionsWithPostsAlone({ entities }: Pick<NamedStory, 'entities'>): Map<Entity, readonly Mention[]> {
  const alone = new Map<string, Mention[]>();
  const holders = new Map<string, Entity[]>();
  for (const entity of entities) {
    const inPost = entity.mentions.filter(({ posts }) => posts.length > 0);
    const surname = fullSurname(entity);
    if (surname === undefined) {
      for (const mention of inPost) if (mention.titles.length > 0) addTo(alone, surnameOf(mention), mention);
    } else if (inPost.some(isFullName)) addTo(holders, surname, entity);
  }
  const joined = new Map<Entity, readonly Mention[]>();
  for (const [surname, others] of alone) {
    const [holder, another] = holders.get(surname) ?? [];
    if (holder === undefined || another !== undefined) continue;
    joined.set(
      holder,
      [...holder.mentions, ...others].toSorted((a, b) => a.span.start - b.span.start),
    );
  }
  return joined;
}

function fullSurname({ mentions }: Entity): string | undefined {
  const full = mentions.find(isFullName);
  return full && surnameOf(full);
}

function addTo<T>(bySurname: Map<string, T[]>, surname: string, one: T): void {
  const known = bySurname.get(surname);
  if (known === undefined) bySurname.set(surname, [one]);
  else known.push(one);
}

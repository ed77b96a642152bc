import { anyOf } from '../../english/any-of.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';

// “ and her sister ”, “ was with his cousin ”, “, an uncle of ”, “ and her son, ”: what stands between two of a family.
const KIN_BETWEEN = new RegExp(`^,?(?:\\s\\p{Ll}+){0,5}\\s${anyOf(beside.kin)}(?:\\sof|,)?\\s$`, 'u');
const FAR = 60;

/** Those who are introduced as a relative of the same surname, right behind somebody: by them, that somebody. */
export function relativesBeside({ mentions, text }: Pick<NamedStory, 'mentions' | 'text'>): Map<Mention, Mention> {
  const heads = new Map<Mention, Mention>();
  for (const [i, relative] of mentions.entries()) {
    const head = mentions[i - 1];
    if (head === undefined || head.block !== relative.block || !shareSurname(head, relative)) continue;
    const between = { start: head.span.end, end: relative.span.start };
    if (between.end - between.start <= FAR && KIN_BETWEEN.test(sliceOf(text, between))) heads.set(relative, head);
  }
  return heads;
}

function shareSurname({ parts }: Mention, other: Mention): boolean {
  return parts.length > 1 && other.parts.length > 1 && parts.at(-1)?.fold === other.parts.at(-1)?.fold;
}

/** “Marlin”, and later “Anna Marlin and her son Ole Marlin”: the surname alone, which two of them share, is hers. */
export function withSurnameAlone(
  person: Entity,
  withRelative: ReadonlySet<Mention>,
  { entities }: Pick<NamedStory, 'entities'>,
): Entity {
  const full = person.mentions.find(({ parts }) => parts.length > 1);
  if (full === undefined || !withRelative.has(full)) return person;
  const fold = full.parts.at(-1)?.fold;
  const alone = entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ parts }) => parts.length === 1 && parts[0]?.fold === fold);
  return { ...person, mentions: [...new Set([...person.mentions, ...alone])].toSorted(byStart) };
}

function byStart(a: Mention, b: Mention): number {
  return a.span.start - b.span.start;
}

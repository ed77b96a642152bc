import type { Entity, Mention } from '../../analysis/names/mentions.ts';
import type { Story } from '../../analysis/story.ts';
import { overlaps } from '../../text/span.ts';

/** Somebody or something of the story, as the outline lists them. */
export interface Listed {
  readonly entity: Entity;
  /** Whether the story has it as the source of anything. */
  readonly isSource: boolean;
  /** “HWB” for the Harbour Works Board, whose letters are listed with it. */
  readonly letters: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Who and what a story speaks of, letters in the row of their long form. */
export function listEntities(story: Story): Listed[] {
  const sources = sourcesAmong(story);
  const lettersOf = findLetters(story);
  const merged = new Set([...lettersOf.values()].flat());
  return story.entities
    .filter((entity) => !merged.has(entity))
    .map((entity) => {
      const letters = lettersOf.get(entity) ?? [];
      const mentions = [entity, ...letters].flatMap((each) => each.mentions);
      const isSource = mentions.some((mention) => sources.has(mention));
      return { entity, isSource, letters: letters.map(({ name }) => name), mentions };
    });
}

/** The mentions in the words that name a source. Both lists are in the order of the text. */
function sourcesAmong({ mentions, attributions }: Story): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  const sources = attributions.flatMap(({ source }) => (source === undefined ? [] : [source]));
  sources.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const mention of mentions) {
    while ((sources[at]?.end ?? mention.span.end) <= mention.span.start) at += 1;
    const source = sources[at];
    if (source !== undefined && overlaps(source, mention.span)) found.add(mention);
  }
  return found;
}

/** The letters of each name that the story gives some: those that are an entity of their own. */
function findLetters({ acronyms, entities }: Story): ReadonlyMap<Entity, readonly Entity[]> {
  const longForms = new Map<number, string>();
  for (const { expansion, acronym } of acronyms) {
    if (expansion !== undefined) longForms.set(expansion.start, acronym);
  }
  const byName = new Map(entities.map((entity) => [entity.name.replaceAll('.', ''), entity]));
  const found = new Map<Entity, readonly Entity[]>();
  for (const entity of entities) {
    const acronym = entity.mentions.flatMap(({ span }) => longForms.get(span.start) ?? [])[0];
    const letters = acronym === undefined ? undefined : byName.get(acronym);
    if (letters !== undefined && letters !== entity) found.set(entity, [letters]);
  }
  return found;
}

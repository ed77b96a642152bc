import { isKindOfBody } from '../../analysis/names/body-kinds.ts';
import { namesByBlock } from '../../analysis/names/known-names.ts';
import type { Entity, EntityKind, Mention } from '../../analysis/names/mentions.ts';
import { pronounOf } from '../../analysis/names/pronouns.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { PLACE_PREPOSITIONS } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { knownOnce } from '../../text/known-once.ts';

/** The people whom a story names. */
export interface People {
  /** Those in a block, in the order of the text. */
  readonly named: (block: Block) => readonly Mention[];
  /** Those in a block, and names that may be anybody’s: “Zheng”, but not “in Zheng” or “the Zheng”. */
  readonly maybeNamed: (block: Block) => readonly Mention[];
  /** Which pronoun somebody has, where the story tells. */
  readonly pronounOf: (mention: Mention) => 'he' | 'she' | undefined;
}

/** The people of a story; only one with a quotation that no name explains is read for them. */
export const peopleOf = knownOnce(peopleIn);

/** Finds the people in the blocks that somebody asks about, which are few. */
function peopleIn(story: Story): People {
  const entities = new Map<Mention, Entity>();
  for (const entity of story.entities) for (const mention of entity.mentions) entities.set(mention, entity);
  const surnames = surnamesOf(story.entities);
  const named = namesByBlock(story.mentions);
  const choose = (isMeant: (mention: Mention, kind: EntityKind | undefined) => boolean) =>
    knownOnce((block: Block) =>
      (named.get(block) ?? []).filter((mention) => isMeant(mention, entities.get(mention)?.kind)),
    );
  return {
    named: choose((mention, kind) => isPerson(story.text, mention, kind) || isSurname(mention, surnames)),
    maybeNamed: choose((mention, kind) => kind !== undefined && kind !== 'place' && !isInPlace(story.text, mention)),
    pronounOf: (mention) => pronounOf(story.text, entities.get(mention)?.mentions ?? [mention]),
  };
}

/** “Sorrell” where the story has a Hank and a Lorna Sorrell: one of them, whoever. */
function isSurname({ parts }: Mention, surnames: ReadonlySet<string>): boolean {
  return parts.length === 1 && surnames.has(parts[0]?.fold ?? '');
}

function surnamesOf(entities: readonly Entity[]): ReadonlySet<string> {
  const full = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions.filter(({ parts }) => parts.length > 1));
  return new Set(full.map(({ parts }) => parts.at(-1)?.fold ?? ''));
}

// “in ”, “of the ”, “the ”: what stands before a place or a group.
const BEFORE_PLACE = new RegExp(`\\b(?:the|${anyOf(PLACE_PREPOSITIONS)})\\s+$`, 'i');
// “, 34,”, “, vice-president”: what somebody is said to be.
const AGE = /^, \d{1,3}\b/;
const APPOSITION = /^, ([^.,;:!?]{1,40})/;

/** A name of two words that no place or group explains is somebody, the more surely with an age or a post behind it. */
function isPerson(text: string, mention: Mention, kind: EntityKind | undefined): boolean {
  const { span, titles, parts } = mention;
  if (kind === 'person' || titles.length > 0) return true;
  if (kind !== 'unknown' || parts.length < 2 || isBodyOrBuilding(parts)) return false;
  const after = wordsAfter(text, span.end, 50);
  if (AGE.test(after) || namesRole(APPOSITION.exec(after)?.[1] ?? '')) return true;
  return !isInPlace(text, mention);
}

function isInPlace(text: string, { span }: Mention): boolean {
  return BEFORE_PLACE.test(wordsBefore(text, span.start, 10));
}

/** “Denholm House”, “Tamar Logistics”: a building or a firm, which cannot speak; “Ada House” is somebody. */
function isBodyOrBuilding(parts: Mention['parts']): boolean {
  return isKindOfBody(parts.at(-1)?.fold ?? '') && !isFirstName(parts[0]?.fold ?? '');
}

/** Those of some names that begin in a sentence. */
export function namesWithin(names: readonly Mention[], { span }: Pick<StorySentence, 'span'>): Mention[] {
  return names.filter((name) => name.span.start >= span.start && name.span.start < span.end);
}

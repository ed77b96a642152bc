import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import { isNamedBefore, isNamedOnlyAfter } from '../../analysis/acronyms/glossary.ts';
import type { Entity, EntityKind, Mention } from '../../analysis/names/mentions.ts';
import type { Story } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { type Span, touches } from '../../text/span.ts';
import type { Words } from '../../wording/say.ts';

/** An acronym with all its places in the draft, headlines and captions too. */
export interface NamedAcronym {
  readonly kind: 'acronym';
  /** The use that was asked about. */
  readonly use: AcronymUse;
  /** In the order of the text. */
  readonly uses: readonly AcronymUse[];
  /** The places with the long form, beside the letters and alone. */
  readonly longForms: readonly Span[];
  /** What tells the reader what the letters are; none if the draft does not. */
  readonly introduction: Span | undefined;
}

/** A person, group or place with all its mentions. */
export interface NamedEntity {
  readonly kind: 'entity';
  /** The mention that was asked about. */
  readonly mention: Mention;
  readonly entity: Entity;
  /** The places with its letters, where the draft gives it any: “HWB” for the Harbour Works Board. */
  readonly letters: readonly Span[];
  /** The first reference: where the body of the story first gives the full name, or else the name at all. */
  readonly introduction: Span;
}

export type Named = NamedAcronym | NamedEntity;

/**
 * Finds what is named at an offset, which may also lie right behind the name. Letters count as an acronym first, and a long
 * form in small letters, which is no name, counts as the acronym that it explains.
 */
export function namedAt(offset: number, story: Story): Named | undefined {
  return acronymAt(offset, story) ?? entityAt(offset, story) ?? explainedAt(offset, story);
}

/** Every place that names the same, by letters or by the long form, in the order of the text. */
export function placesOf(named: Named): Span[] {
  const places =
    named.kind === 'entity'
      ? [...named.entity.mentions.map(({ span }) => span), ...named.letters]
      : [...named.uses.map(({ span }) => span), ...named.longForms];
  const byStart = new Map(places.map((place) => [place.start, place]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function acronymAt(offset: number, story: Story): NamedAcronym | undefined {
  const use = story.acronyms.find((candidate) => touches(candidate.span, offset));
  return use && toNamedAcronym(use, story);
}

/** “liquefied kelp gas (LKG)”: the cursor is on the words that explain the letters. */
function explainedAt(offset: number, story: Story): NamedAcronym | undefined {
  const use = story.acronyms.find(({ expansion }) => expansion !== undefined && touches(expansion, offset));
  return use && toNamedAcronym(use, story);
}

function toNamedAcronym(use: AcronymUse, story: Story): NamedAcronym {
  const uses = story.acronyms.filter(({ acronym }) => acronym === use.acronym);
  const expansions = uses.flatMap(({ expansion }) => (expansion === undefined ? [] : [expansion]));
  const entity = story.entities.find((candidate) => isExplainedAs(candidate, uses));
  const longForms = [...expansions, ...(entity?.mentions ?? []).map(({ span }) => span)];
  return { kind: 'acronym', use, uses, longForms, introduction: introductionOf(use.acronym, uses, story) };
}

/** Whether the draft gives somebody or something these letters: one of the mentions is the long form beside them. */
function isExplainedAs({ mentions }: Entity, uses: readonly AcronymUse[]): boolean {
  return uses.some(
    ({ expansion }) =>
      expansion !== undefined &&
      mentions.some(({ span }) => span.start === expansion.start && span.end === expansion.end),
  );
}

/** The definition in the body, the name written out there without the letters, or the definition in a headline. */
function introductionOf(acronym: string, uses: readonly AcronymUse[], { glossary }: Story): Span | undefined {
  const entry = glossary.find((candidate) => candidate.acronym === acronym);
  const named =
    entry !== undefined && (isNamedBefore(entry) || isNamedOnlyAfter(entry)) ? entry.spelledOut[0] : undefined;
  const definition = entry?.definitions[0] ?? (named === undefined ? uses.find(({ defines }) => defines) : undefined);
  return definition?.expansion ?? definition?.span ?? named?.span;
}

function entityAt(offset: number, story: Story): NamedEntity | undefined {
  for (const entity of story.entities) {
    const mention = entity.mentions.find((candidate) => touches(candidate.span, offset));
    if (mention === undefined) continue;
    const letters = lettersOf(entity, story);
    return { kind: 'entity', mention, entity, letters, introduction: firstReference(entity, story) };
  }
  return undefined;
}

function lettersOf(entity: Entity, { acronyms }: Story): Span[] {
  const explained = acronyms.filter((use) => isExplainedAs(entity, [use])).map(({ acronym }) => acronym);
  return acronyms.filter(({ acronym }) => explained.includes(acronym)).map(({ span }) => span);
}

/** Where the story introduces somebody or something: “Ada Quist”, though a headline says “Quist” before. */
export function firstReference({ mentions }: Entity, story: Story): Span {
  const own = new Set(mentions);
  const inBody = story.mentions.filter((mention) => own.has(mention) && isBody(mention.block));
  const full = inBody.find(({ parts }) => parts.length > 1);
  return (full ?? inBody[0] ?? mentions[0])?.span ?? { start: 0, end: 0 };
}

/** What somebody or something is, in words; the outline and the hover say it alike. */
export const KIND_WORDS: Readonly<Record<EntityKind, Words | undefined>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  unknown: undefined,
};

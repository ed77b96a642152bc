import type { AcronymUse } from '../analysis/acronyms.ts';
import { isNamedBefore, isNamedOnlyAfter } from '../analysis/glossary.ts';
import type { Entity, Mention } from '../analysis/mentions.ts';
import type { Story } from '../analysis/story.ts';
import { isBody } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** An acronym with all its places in the draft, headlines and captions too. */
export interface NamedAcronym {
  readonly kind: 'acronym';
  /** The use that was asked about. */
  readonly use: AcronymUse;
  /** In the order of the text. */
  readonly uses: readonly AcronymUse[];
  /** The long forms beside the letters, in the order of the text. */
  readonly expansions: readonly Span[];
  /** What tells the reader what the letters are; none if the draft does not. */
  readonly introduction: Span | undefined;
}

/** A person, group or place with all its mentions. */
export interface NamedEntity {
  readonly kind: 'entity';
  /** The mention that was asked about. */
  readonly mention: Mention;
  readonly entity: Entity;
  /** The first reference: where the body of the story first gives the full name, or else the name at all. */
  readonly introduction: Span;
}

export type Named = NamedAcronym | NamedEntity;

/** Finds what is named at an offset, which may also lie right behind the name. Letters count as an acronym first. */
export function namedAt(offset: number, story: Story): Named | undefined {
  return acronymAt(offset, story) ?? entityAt(offset, story);
}

/** Every place that names the same, long forms beside letters too, in the order of the text. */
export function placesOf(named: Named): Span[] {
  if (named.kind === 'entity') return named.entity.mentions.map(({ span }) => span);
  return [...named.uses.map(({ span }) => span), ...named.expansions].toSorted((a, b) => a.start - b.start);
}

function isAt({ span }: { readonly span: Span }, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function acronymAt(offset: number, story: Story): NamedAcronym | undefined {
  const use = story.acronyms.find((candidate) => isAt(candidate, offset));
  if (use === undefined) return undefined;
  const uses = story.acronyms.filter(({ acronym }) => acronym === use.acronym);
  const expansions = uses.flatMap(({ expansion }) => (expansion === undefined ? [] : [expansion]));
  return { kind: 'acronym', use, uses, expansions, introduction: introductionOf(use.acronym, uses, story) };
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
    const mention = entity.mentions.find((candidate) => isAt(candidate, offset));
    if (mention !== undefined) return { kind: 'entity', mention, entity, introduction: firstReference(entity, story) };
  }
  return undefined;
}

/** Where the story introduces somebody or something: “Ada Quist”, though a headline says “Quist” before. */
export function firstReference({ mentions }: Entity, story: Story): Span {
  const own = new Set(mentions);
  const inBody = story.mentions.filter((mention) => own.has(mention) && isBody(mention.block));
  const full = inBody.find(({ parts }) => parts.length > 1);
  return (full ?? inBody[0] ?? mentions[0])?.span ?? { start: 0, end: 0 };
}

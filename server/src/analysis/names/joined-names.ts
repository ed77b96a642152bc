import type { InBlock } from '../../text/in-block.ts';
import { shiftSpan } from '../../text/span.ts';
import { joinEntities } from './entities.ts';
import type { Entity, Mention } from './mentions.ts';
import { lastUpTo } from './mentions-with.ts';
import type { NamePart } from './name-parts.ts';
import { findVariants, type NameVariant } from './variants.ts';
import type { NameForm } from './written-forms.ts';

/** The names in a paragraph: as they were read there, and in their places in the draft. */
export interface NamedParagraph {
  readonly read: { readonly mentions: readonly Mention[] };
  readonly mentions: readonly InBlock<Mention>[];
}

/** Who and what a story names, and in how many ways. */
export interface JoinedNames {
  readonly nameVariants: readonly NameVariant[];
  readonly entities: readonly Entity[];
}

/** Joins the names of one draft each time that it is read. */
export type NameJoiner = (paragraphs: readonly NamedParagraph[]) => JoinedNames;

/**
 * A joiner that remembers. Names are joined in a row, as if nothing stood between them, so that what comes of it depends
 * on the names alone; it is put in its places after. Where the names are as they were, it is not made again.
 */
export function createNameJoiner(): NameJoiner {
  let names: readonly (readonly Mention[])[] = [];
  let joined: JoinedRow = joinRow([]);
  return (paragraphs) => {
    const next = paragraphs.map(({ read }) => read.mentions).filter(({ length }) => length > 0);
    if (!areSame(names, next)) joined = joinRow(next.flat());
    names = next;
    return inPlace(
      joined,
      paragraphs.flatMap(({ mentions }) => mentions),
    );
  };
}

/** Names in a row, each right behind the one before, and what comes of them. */
interface JoinedRow {
  readonly row: readonly Mention[];
  readonly nameVariants: readonly NameVariant[];
  /** Each with the numbers of its mentions in the row. */
  readonly entities: readonly (Pick<Entity, 'name' | 'kind'> & { readonly at: readonly number[] })[];
}

function joinRow(names: readonly Mention[]): JoinedRow {
  const row = inRow(names);
  const nameVariants = findVariants(row);
  const numbers = new Map(row.map((mention, at) => [mention, at]));
  const entities = joinEntities(row, nameVariants).map(({ name, kind, mentions }) => ({
    name,
    kind,
    at: mentions.map((mention) => numbers.get(mention) ?? 0),
  }));
  return { row, nameVariants, entities };
}

function inRow(names: readonly Mention[]): Mention[] {
  let start = 0;
  return names.map((mention) => {
    const span = shiftSpan(mention.span, start - mention.span.start);
    start = span.end + 1;
    return { ...mention, span };
  });
}

function areSame(names: readonly (readonly Mention[])[], others: readonly (readonly Mention[])[]): boolean {
  return names.length === others.length && names.every((some, i) => areAlike(some, others[i] ?? []));
}

function areAlike(some: readonly Mention[], others: readonly Mention[]): boolean {
  return some === others || (some.length === others.length && some.every((one, i) => isAlike(one, others[i])));
}

/** Whether two names differ in nothing but their places; the rest of a part is what its form makes of it. */
function isAlike(one: Mention, other: Mention | undefined): boolean {
  return (
    one.name === other?.name &&
    one.speaks === other.speaks &&
    one.linked === other.linked &&
    one.titles.length === other.titles.length &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, i) => isSamePart(part, other.parts[i]))
  );
}

function isSamePart({ form, from, at, opensSentence }: NamePart, other: NamePart | undefined): boolean {
  return (
    form === other?.form &&
    from === other.from &&
    at.start === other.at.start &&
    at.end === other.at.end &&
    opensSentence === other.opensSentence
  );
}

/** Puts what was joined where its names stand in the draft. */
function inPlace({ row, nameVariants, entities }: JoinedRow, placed: readonly InBlock<Mention>[]): JoinedNames {
  const placeForm = placeForms(row, placed);
  return {
    nameVariants: nameVariants.map(({ first, second, kind }) => ({
      first: placeForm(first),
      second: placeForm(second),
      kind,
    })),
    entities: entities.map(({ name, kind, at }) => ({ name, kind, mentions: at.flatMap((i) => placed[i] ?? []) })),
  };
}

/** Gives a form of a name its places in the draft; one that is in two variants stays one. */
function placeForms(row: readonly Mention[], placed: readonly Mention[]): (form: NameForm) => NameForm {
  const known = new Map<NameForm, NameForm>();
  const startOf = (offset: number) => {
    const at = lastUpTo(row, offset);
    return startIn(row[at], placed[at], offset);
  };
  const endOf = (offset: number) => {
    const at = lastUpTo(row, offset);
    return endIn(row[at], placed[at], offset);
  };
  const place = (form: NameForm): NameForm => ({
    ...form,
    places: form.places.map(({ start, end }) => ({ start: startOf(start), end: endOf(end) })),
    fullFrom: form.fullFrom === undefined ? undefined : startOf(form.fullFrom),
  });
  return (form) => {
    const there = known.get(form) ?? place(form);
    known.set(form, there);
    return there;
  };
}

/** Where a part begins that begins at an offset in the row. Markup may stand in a name, so that its parts lie farther apart. */
function startIn(there: Mention | undefined, here: Mention | undefined, offset: number): number {
  if (there === undefined || here === undefined) return offset;
  const part = there.parts.findIndex(({ at }) => at.start === offset - there.span.start);
  return here.span.start + (here.parts[part]?.at.start ?? 0);
}

function endIn(there: Mention | undefined, here: Mention | undefined, offset: number): number {
  if (there === undefined || here === undefined) return offset;
  const part = there.parts.findLastIndex(({ at }) => at.end === offset - there.span.start);
  return part < 0 ? here.span.end : here.span.start + (here.parts[part]?.at.end ?? 0);
}

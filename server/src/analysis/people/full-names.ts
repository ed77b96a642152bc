import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import type { Mention } from '../names/mentions.ts';
import { placeOfParts } from '../names/name-parts.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';
import { isFullName } from './introductions.ts';

/** A first name and a surname, with all the places where the story has both. */
export interface FullName {
  readonly given: string;
  readonly mentions: readonly InBlock<Mention>[];
}

/** All that a story calls by a surname, where more than one first name stands before it; the order is the text’s. */
export const mentionsBySurname = knownOnce(({ mentions }: NamedStory): ReadonlyMap<string, InBlock<Mention>[]> => {
  const bySurname = new Map<string, InBlock<Mention>[]>();
  const givens = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const surname = surnameOf(mention);
    const known = bySurname.get(surname);
    if (known === undefined) bySurname.set(surname, [mention]);
    else known.push(mention);
    if (isFullName(mention)) givens.set(surname, (givens.get(surname) ?? new Set()).add(givenOf(mention)));
  }
  for (const surname of bySurname.keys()) if ((givens.get(surname)?.size ?? 0) < 2) bySurname.delete(surname);
  return bySurname;
});

/** The last part of a name, folded: “vik” of “Ole Vik” and of “Vik”. */
export function surnameOf({ parts }: Mention): string {
  return parts.at(-1)?.fold ?? '';
}

/** How often a story has each surname, alone or behind a first name. */
export const countBySurname = knownOnce(({ mentions }: NamedStory): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const surname = surnameOf(mention);
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
});

function givenOf({ parts }: Mention): string {
  return parts[0]?.fold ?? '';
}

/** The names in full, a first name each; “House Speaker Tomas Vik” and “Tomas J. Vik” are “Tomas Vik”. */
export function fullNamesIn(mentions: readonly InBlock<Mention>[]): FullName[] {
  const byGiven = new Map<string, InBlock<Mention>[]>();
  const full = mentions.filter(isFullName).toSorted((a, b) => a.parts.length - b.parts.length);
  for (const mention of full) {
    const known = mention.parts.slice(0, -1).find(({ fold }) => byGiven.has(fold))?.fold ?? givenOf(mention);
    byGiven.set(known, [...(byGiven.get(known) ?? []), mention]);
  }
  return [...byGiven]
    .map(([given, all]) => ({ given, mentions: all.toSorted((a, b) => a.span.start - b.span.start) }))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ mentions }: FullName): number {
  return mentions[0]?.span.start ?? 0;
}

export function toForm({ mentions }: FullName): NameForm {
  const places = mentions.flatMap((mention) => {
    const [given, surname] = mention.parts.slice(-2);
    return given === undefined || surname === undefined ? [] : [placeOfParts(mention, given, surname)];
  });
  return { form: mentions[0]?.name ?? '', places, fullFrom: undefined };
}

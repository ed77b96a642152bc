import type words from '../../../l10n/bundle.l10n.json';

/** Words that an editor shows around a draft, in English: what each language translates. “{0}” stands for a value. */
export type Words = keyof typeof words;

/** Words with their values, as data: `['Replace “{0}” with “{1}”', 'Haldien', 'Halden']`. */
export type Phrase = readonly [words: Words, ...values: (string | number)[]];

/** Puts a phrase into somebody's language. */
export type Say = (...phrase: Phrase) => string;

/** A count with its noun: “1 mention”, “3 mentions”. */
export function counted(count: number, one: Words, more: Words): Phrase {
  return count === 1 ? [one] : [more, count];
}

// “{0}”, “{1}”: the place of a value.
const PLACE = /\{(\d)\}/g;

/** The words as they are. */
export const inEnglish: Say = (words, ...values) => fill(words, values);

/** Says things by a translation; what it lacks is said in English. */
export function sayBy(translation: Readonly<Record<string, string>>): Say {
  return (words, ...values) => fill(translation[words] ?? words, values);
}

function fill(words: string, values: readonly (string | number)[]): string {
  return words.replace(PLACE, (place, at: string) => String(values[Number(at)] ?? place));
}

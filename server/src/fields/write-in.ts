import type { Notation } from '../text/field.ts';

/** Where new words come to stand: as the first of a string, or behind others. */
export type Standing = 'first' | 'within';

// “\"” and “\\”: what ends a string, or begins an escape, in JSON and its like.
const QUOTED = /["\\]/g;

// What means something in YAML outside quotation marks: a comment, a key, a list.
const MEANS_MORE = /[#:,[\]{}]/;
// “- ”, “&”: what may not begin words there.
const NO_BEGINNING = /^[-?&*!|>'"%@`]/;
const CONTROL = /[\p{Cc}\u2028\u2029]/u; // A line break, for one.

/** Writes words as they stand in a string of this notation; nothing where they would mean something else. */
export function writeIn(notation: Notation, words: string, standing: Standing): string | undefined {
  if (CONTROL.test(words)) return undefined;
  switch (notation) {
    case 'json':
    case 'yaml double-quoted':
    case 'toml basic':
      return words.replace(QUOTED, '\\$&');
    case 'yaml single-quoted':
      return words.replaceAll("'", "''");
    case 'toml literal':
      return words.includes("'") ? undefined : words;
    case 'xml':
      return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    case 'cdata':
      return words.includes(']]>') ? undefined : words;
    case 'archieml':
    case 'yaml block':
      return words;
    case 'yaml plain':
      return MEANS_MORE.test(words) || (standing === 'first' && NO_BEGINNING.test(words)) ? undefined : words;
  }
}

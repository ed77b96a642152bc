import { distance } from 'fastest-levenshtein';

/** “ Did you mean “github”?”, where one of the words is near enough to what was typed; else nothing. */
export function meant(typed: string, words: readonly string[]): string {
  const lower = typed.toLowerCase();
  const near = words
    .map((word) => ({ word, apart: distance(lower, word) }))
    .filter(({ word, apart }) => apart <= Math.max(1, Math.floor(word.length / 3)) || isStartOf(lower, word))
    .toSorted((a, b) => a.apart - b.apart);
  return near[0] === undefined ? '' : ` Did you mean “${near[0].word}”?`;
}

const FEWEST_LETTERS = 3; // “acronym” for “acronym-before-definition”; two letters begin too many words.

function isStartOf(typed: string, word: string): boolean {
  return typed.length >= FEWEST_LETTERS && word.startsWith(typed);
}

import type { Span } from './span.ts';

/**
 * The matches of a global expression in a text, in their order. `matchAll` gives the same and makes a copy of the expression
 * first, which takes longer than to search a sentence or a word.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where some of the words that a match found first stand in the text. */
export function placeInMatch(words: string, { index, 0: found }: RegExpExecArray): Span {
  const start = index + found.indexOf(words);
  return { start, end: start + words.length };
}

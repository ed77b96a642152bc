import type { Span } from '../text/span.ts';
import { isSmallWord, type Word } from './acronym-letters.ts';
import { toLetters } from './acronym-shapes.ts';
import { spanOf } from './name-spans.ts';
import { NEWS_CREDITS, STATE_CODES } from './not-acronyms.ts';

const CAPITAL = /\p{Lu}/u;

/** Whether letters may stand for a name in another language: only capitals will do, and no state or news agency. */
export function isForeign(short: string): boolean {
  const letters = toLetters(short);
  return (
    letters !== undefined &&
    letters.length >= 3 &&
    /^\p{Lu}[\p{Lu}\d]*$/u.test(letters) &&
    !STATE_CODES.has(letters) &&
    !NEWS_CREDITS.has(letters)
  );
}

/**
 * “Democratic Union Party (PYD)”: the run of capitalised words before letters that come from another language, at most
 * one for each letter, so that “Kurdish” before it stays out.
 */
export function foreignNameBefore(prose: string, words: readonly Word[], most: number): Span | undefined {
  const run: Word[] = [];
  let full = 0;
  for (const word of words.toReversed()) {
    if (run[0] !== undefined && !isInOneName(prose, word, run[0])) break;
    const isFull = CAPITAL.test(prose[word.span.start] ?? '');
    if (!isFull && (run.length === 0 || !LINKS.has(word.lower))) break;
    if (isFull && full === most) break;
    run.unshift(word);
    if (isFull) full++;
  }
  while (run[0] !== undefined && isSmallWord(run[0].lower)) run.shift();
  return full >= 2 ? spanOf(prose, run) : undefined;
}

// What may stand inside a name: “Office for the Coordination of Aid”; “and the” or “in a” begin another.
const LINKS = new Set(['of', 'for', 'the', 'and', 'de', 'des', 'du', 'la', 'al', 'an']);
// “ ”, “-”, “ & ”, “'s ”
const INSIDE_A_NAME = /^(?:['’]s?)?(?:\s|-|\s&\s)$/;

function isInOneName(prose: string, word: Word, next: Word): boolean {
  if (!INSIDE_A_NAME.test(prose.slice(word.span.end, next.span.start))) return false;
  return !(word.lower === 'and' && isSmallWord(next.lower));
}

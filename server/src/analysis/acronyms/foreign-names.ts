import type { Span } from '../../text/span.ts';
import kindWords from '../data/kind-words.json' with { type: 'json' };
import longFormWords from '../data/long-form-words.json' with { type: 'json' };
import { toLetters } from './letters.ts';
import { COUNTRY_CODES, NEWS_CREDITS, STATE_CODES } from './not-acronyms.ts';
import { isPerson } from './people.ts';
import { areInOneName, isSmallWord, type LetterWord, spanOfName, splitLetterWords } from './spelling.ts';

/** Whether letters may stand for a name in another language: only capitals will do, and no state or news agency. */
export function isForeign(short: string): boolean {
  const letters = toLetters(short);
  return (
    letters !== undefined &&
    letters.length >= 3 &&
    /^\p{Lu}[\p{Lu}\d]*$/u.test(letters) &&
    !STATE_CODES.has(letters) &&
    !COUNTRY_CODES.has(letters) &&
    !NEWS_CREDITS.has(letters)
  );
}

/**
 * “Democratic Union Party (PYD)”: the run of capitalised words before letters that come from another language, at most
 * one for each letter, so that “Kurdish” before it stays out.
 */
export function foreignNameBefore(prose: string, words: readonly LetterWord[], most: number): Span | undefined {
  const run: LetterWord[] = [];
  let full = 0;
  for (const word of words.toReversed()) {
    if (run[0] !== undefined && !isInOneName(prose, word, run[0])) break;
    const isFull = word.hasCapital;
    if (!isFull && (run.length === 0 || !LINKS.has(word.lower))) break;
    if (isFull && full === most) break;
    run.unshift(word);
    if (isFull) full++;
  }
  while (run[0] !== undefined && isSmallWord(run[0].lower)) run.shift();
  return full >= 2 && !isPerson(run.map(({ lower }) => lower)) ? spanOfName(prose, run) : undefined;
}

// “Party”, “Units”: what such a name has in it where nothing but the brackets says that it is the long form.
const ORGANISATIONS: ReadonlySet<string> = new Set([...kindWords.organisation, ...kindWords.organisations]);

/** “KPH (Harrow Episcopal Conference)”: whether brackets hold an organisation's name, which may be a translation. */
export function isTranslation(prose: string, inner: Span, most: number): boolean {
  const words = splitLetterWords(prose.slice(inner.start, inner.end), inner.start);
  const joined = words.every((word, at) => at === 0 || isInOneName(prose, words[at - 1] ?? word, word));
  const full = words.filter(({ hasCapital }) => hasCapital);
  const isName = words.every((word) => full.includes(word) || LINKS.has(word.lower));
  if (!joined || !isName || full.length < 2 || full.length > most) return false;
  return full.some((word) => ORGANISATIONS.has(word.lower));
}

// What may stand inside a name: “Office for the Coordination of Aid”; “and the” or “in a” begin another.
const LINKS: ReadonlySet<string> = new Set(longFormWords.links);
function isInOneName(prose: string, word: LetterWord, next: LetterWord): boolean {
  return areInOneName(prose, word, next) && !(word.lower === 'and' && isSmallWord(next.lower));
}

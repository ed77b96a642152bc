import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { foreignNameBefore, isForeign } from './foreign-names.ts';
import {
  isSmallWord,
  isSpelled,
  type LetterWord,
  type SpelledRun,
  spanOfName,
  spellBackwards,
  spellWhole,
  splitLetterWords,
} from './spelling.ts';

/** A place that explains letters. */
export interface Definition {
  readonly letters: Span;
  /** Without points and plural, as in `AcronymUse`. */
  readonly acronym: string;
  /** The long form; none where the text only names the thing in other words. */
  readonly expansion: Span | undefined;
  /** The brackets around the letters, with the blank before them, where they can go without harm: “ (SEC)”. */
  readonly bracket: Span | undefined;
  /** Whether the short form is letters, or another short name such as “Mbps” that no rule asks about. */
  readonly kind: 'letters' | 'short-name';
}

const CAPITAL = /\p{Lu}/u;
const HAS_DIGIT = /\d/;
// “) ”, “; ”, “. ”, “,” ”: what parts a name from what stands before it; “warn[ed]” is one word.
const CLAUSE_END = /[;:!?]|(?<!\S)[([]|[)\]](?![\p{L}\p{N}/-])|\.\s|,["”]/gu;
const FARTHEST_NAME = 250;

/** The letters to be matched: “nhtsa” for “NHTSA”, “suv” for “SUVs”. */
export function lettersOf(short: string): string {
  return short
    .replace(/(?<=[\p{Lu}\d.])s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name that ends at `end` and that a short form may stand for, and whether its letters say so. */
export function nameBefore(prose: string, end: number, short: string): Span | undefined {
  const words = wordsBefore(prose, end, lettersOf(short).length);
  return (
    spelledBefore(prose, words, short) ??
    (isForeign(short) ? foreignNameBefore(prose, words, lettersOf(short).length) : undefined)
  );
}

/** The name that ends at `end` and gives all its letters to the short form; a phrase in small letters leaves none out. */
export function strictNameBefore(prose: string, end: number, short: string): Span | undefined {
  const words = wordsBefore(prose, end, lettersOf(short).length);
  const spelling = spellBackwards(lettersOf(short), words);
  if (spelling === undefined || spelling.cost > NEARLY_NOTHING) return undefined;
  const named = words.slice(spelling.first);
  const isWhole = spelling.cost === 0 && named.length === lettersOf(short).length;
  return isOneName(named, isWhole ? 'a word a letter' : 'bent') ? spanOfName(prose, named) : undefined;
}

/**
 * Whether a run of words reads as a name: no small word at its ends, nor inside where it begins in small letters, unless
 * that gives its letter, too: “lack of harbour” before “LOH”.
 */
function isOneName(words: readonly LetterWord[], fit: 'a word a letter' | 'bent'): boolean {
  const isCapitalised = words[0]?.hasCapital === true;
  const places = isCapitalised || fit === 'a word a letter' ? [words[0], words.at(-1)] : words;
  return places.every((word) => word !== undefined && !isSmallWord(word.lower));
}

/** The words just before `end` in the same clause, as many as the letters may stand for (Schwartz and Hearst, 2003). */
function wordsBefore(prose: string, end: number, letters: number): LetterWord[] {
  const start = Math.max(0, end - FARTHEST_NAME);
  const window = prose.slice(start, end);
  let from = 0;
  for (const stop of findMatches(CLAUSE_END, window)) {
    const after = stop.index + stop[0].length;
    if (window.slice(after).trim() !== '') from = after;
  }
  return splitLetterWords(window.slice(from), start + from).slice(-Math.max(letters * 2, letters + 5));
}

/** What a spelling may cost that only leaves small words out. */
export const NEARLY_NOTHING = 0.45;

function spelledBefore(prose: string, words: readonly LetterWord[], short: string): Span | undefined {
  const letters = lettersOf(short);
  const spelling = withDigits(letters, (spelled) => spellBackwards(spelled, words));
  if (spelling === undefined) return undefined;
  const cost = CAPITAL.test(short) ? spelling.cost : spelling.cost * 1.5;
  if (!isSpelled(letters, cost)) return undefined;
  const named = words.slice(spelling.first);
  // “led by the Karsk Rowing Union (SEGOK)”: a bent match that begins outside the name is chance.
  if (spelling.cost > 1 && isForeign(short) && !HAS_DIGIT.test(short) && leavesName(named)) return undefined;
  return spanOfName(prose, named);
}

// The first letters of “one” and “first”, “two” and “second”, and so on.
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  1: 'of',
  2: 'ts',
  3: 't',
  4: 'f',
  5: 'f',
  6: 's',
  7: 's',
  8: 'e',
  9: 'n',
};

/** “P2P” is “peer to peer”, “3D” “three-dimensional”; where no digit is spelled, “T3” may do without. */
function withDigits(letters: string, spell: (letters: string) => SpelledRun | undefined): SpelledRun | undefined {
  const plain = spell(letters);
  const digit = HAS_DIGIT.exec(letters)?.[0];
  if (plain !== undefined && isSpelled(letters, plain.cost)) return plain;
  for (const letter of DIGIT_LETTERS[digit ?? ''] ?? '') {
    const spelled = spell(letters.replace(/\d/, letter));
    if (spelled !== undefined && spelled.cost <= NEARLY_NOTHING) return spelled;
  }
  const bare = letters.replace(/\d/g, '');
  return bare.length < 2 || bare === letters ? plain : (spell(bare) ?? plain);
}

function leavesName(words: readonly LetterWord[]): boolean {
  return words[0]?.hasCapital === false && words.at(-1)?.hasCapital === true;
}

// “, ”, “.”, “)”: where a name after letters ends at the latest.
const NAME_END = /[,;:!?()[\]”"–—]|\.\s|\.$/;

/** The name that begins at `start` and that the letters stand for; `most` is the highest cost that will do. */
export function nameAfter(
  prose: string,
  start: number,
  letters: string,
  most = letters.length * 0.7,
): Span | undefined {
  const window = prose.slice(start, start + FARTHEST_NAME);
  const words = splitLetterWords(window.slice(0, NAME_END.exec(window)?.index ?? window.length), start).slice(
    0,
    letters.length + 5,
  );
  let best: { readonly last: number; readonly cost: number } | undefined;
  for (let last = 0; last < words.length; last++) {
    const cost = spellWhole(letters, words.slice(0, last + 1));
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { last, cost };
  }
  const named = best === undefined || best.cost > most ? [] : words.slice(0, best.last + 1);
  if (named[0]?.lower === letters || (most <= NEARLY_NOTHING && !isOneName(named, 'bent'))) return undefined;
  return spanOfName(prose, named);
}

/** Whether the words of `inner` give the letters, nearly a word a letter. */
export function isSpelledClosely(prose: string, inner: Span, letters: string): boolean {
  const words = splitLetterWords(prose.slice(inner.start, inner.end), inner.start);
  return spellWhole(letters, words) <= NEARLY_NOTHING;
}

/** The name that is all of `inner`, or its end: “(the Bank’s Monetary Policy Committee)”. */
export function nameWithin(prose: string, inner: Span, letters: string): Span | undefined {
  const words = splitLetterWords(prose.slice(inner.start, inner.end), inner.start);
  if (words.length > Math.max(letters.length * 2, letters.length + 5)) return undefined;
  if (isSpelled(letters, spellWhole(letters, words)) || isSpelledWithCross(letters, words))
    return spanOfName(prose, words);
  const ending = spellBackwards(letters, words);
  return ending !== undefined && ending.cost <= NEARLY_NOTHING
    ? spanOfName(prose, words.slice(ending.first))
    : undefined;
}

// “XHB (Cross-Border Harbour Boats)” may leave a word out: “cross” shows that the letters are meant.
const MOST_A_LETTER_WITH_CROSS = 0.4;

/** “XHB (Cross-Harbour Boats)”: “X” is said “cross”. */
function isSpelledWithCross(letters: string, words: readonly LetterWord[]): boolean {
  if (letters[0] !== 'x' || words[0]?.lower !== 'cross') return false;
  return spellWhole(`c${letters.slice(1)}`, words) <= letters.length * MOST_A_LETTER_WITH_CROSS;
}

const FEWEST_OF_A_LONG_WORD = 10;

/** “harbourcarotenoid” before “HCT”: one long word that has the letters in their order, beginning with the first. */
export function longWordBefore(prose: string, end: number, short: string): Span | undefined {
  const letters = lettersOf(short);
  const word = wordsBefore(prose, end, letters.length).at(-1);
  if (word === undefined || word.span.end !== end || word.lower.length < FEWEST_OF_A_LONG_WORD) return undefined;
  return spellWhole(letters, [word]) < Number.POSITIVE_INFINITY ? word.span : undefined;
}

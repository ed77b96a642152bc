import { plainCase } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import longFormWords from '../data/long-form-words.json' with { type: 'json' };

/**
 * A word of a long form. These are parts of the paragraph's words: letters are given by what stands between hyphens and
 * slashes too, so that “Anti-Doping” is two.
 */
export interface LetterWord {
  readonly span: Span;
  readonly lower: string;
  readonly hasCapital: boolean;
}

// “World”, “People”, “35”: letters and digits in a row. In plain case.
const WORD = /[A-Za-zª0-9]+/g;
// “’s”, “'s”: what belongs to the word before it.
const POSSESSIVE_TAIL = /^s$/;
const APOSTROPHE = /['’]/;

// “of”, “and”, “de”: words that a name may hold without giving the acronym a letter.
const SMALL_WORDS: ReadonlySet<string> = new Set(longFormWords.small);

/** Whether a long form may hold this word without giving it a letter. */
export function isSmallWord(lower: string): boolean {
  return SMALL_WORDS.has(lower);
}

// “People”: a word that begins with a capital. In plain case.
const CAPITAL = /^[A-Z]/;

/** Splits a stretch of a text into words, with spans counted from `from`. */
export function splitLetterWords(text: string, from: number): LetterWord[] {
  const words: LetterWord[] = [];
  for (const { 0: shape, index } of findMatches(WORD, plainCase(text))) {
    const isTail = POSSESSIVE_TAIL.test(shape) && APOSTROPHE.test(text[index - 1] ?? '');
    if (isTail) continue;
    const start = from + index;
    words.push({
      span: { start, end: start + shape.length },
      lower: text.slice(index, index + shape.length).toLowerCase(),
      hasCapital: CAPITAL.test(shape),
    });
  }
  return words;
}

// “ ”, “-”, “ & ”, “'s ”: what may stand between two words of one name.
const INSIDE_A_NAME = /^(?:['’]s?)?(?:\s|-|\s&\s)$/;

/** Whether nothing stands between two words that parts names. */
export function areInOneName(prose: string, { span: { end } }: LetterWord, { span: { start } }: LetterWord): boolean {
  return INSIDE_A_NAME.test(prose.slice(end, start));
}

/** A run of words that spells some letters, and how far it had to be bent: 0 is a letter a word, in order. */
export interface SpelledRun {
  readonly first: number;
  readonly cost: number;
}

const COST_OF_SMALL_WORD = 0.1;
const COST_OF_SKIPPED_WORD = 1;
// “of Fair Trading (OFT)”: a name seldom begins with a small word.
const COST_OF_SMALL_OPENING = 0.4;
// “HFC”, “hydrofluorocarbons”: the word's first letter counts and inner ones too.
const COST_OF_INNER_LETTER = 0.6;
// “FEDCOM”, “Federal Command”: letters that follow straight on.
const COST_OF_NEXT_LETTER = 0.3;
// “FX”, “foreign exchange”: a word that gives letters but not its first one.
const COST_OF_LATE_START = 1.5;

/**
 * Matches letters to words as Schwartz and Hearst (2003) do, from the last word back, but weighs every way of doing so:
 * first letters are worth more than inner ones, and a word that gives no letter is held against the match unless it is
 * a small one. The first letter always begins the first word, and the run ends at the last of `words`.
 */
export function spellBackwards(letters: string, words: readonly LetterWord[]): SpelledRun | undefined {
  let best: SpelledRun | undefined;
  // costs[i]: the cheapest way to spell letters[i..] with the words after the current one.
  let costs = letters.split('').map(() => Number.POSITIVE_INFINITY);
  costs.push(0);
  for (const [index, word] of [...words.entries()].reverse()) {
    const asFirst = word.lower[0] === letters[0] ? spellFrom(letters, 0, word.lower, costs) : Number.POSITIVE_INFINITY;
    const asOpening = asFirst + (isSmallWord(word.lower) ? COST_OF_SMALL_OPENING : 0);
    if (asOpening < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { first: index, cost: asOpening };
    costs = costs.map((cost, i) => Math.min(cost + costOfSkipping(word), spellFrom(letters, i, word.lower, costs)));
  }
  return best;
}

/** What it costs to spell the letters with all of the words, beginning with the first. */
export function spellWhole(letters: string, words: readonly LetterWord[]): number {
  const [first, ...rest] = words;
  if (first === undefined || first.lower[0] !== letters[0]) return Number.POSITIVE_INFINITY;
  let costs = letters.split('').map(() => Number.POSITIVE_INFINITY);
  costs.push(0);
  for (const word of rest.reverse()) {
    costs = costs.map((cost, i) => Math.min(cost + costOfSkipping(word), spellFrom(letters, i, word.lower, costs)));
  }
  return spellFrom(letters, 0, first.lower, costs);
}

/** Whether a spelling is close enough to be the long form of the letters. */
export function isSpelled(letters: string, cost: number): boolean {
  return cost <= letters.length * 0.65 + 0.6;
}

function costOfSkipping(word: LetterWord): number {
  return isSmallWord(word.lower) ? COST_OF_SMALL_WORD : COST_OF_SKIPPED_WORD;
}

/** The cheapest way to take one letter or more from this word, and the rest from those after it. */
function spellFrom(letters: string, from: number, word: string, costsAfter: readonly number[]): number {
  let cost = 0;
  let best = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let next = from; next < letters.length; next++) {
    const found = word.indexOf(letters[next] ?? '', at + 1);
    if (found < 0) break;
    cost += costOfLetter(found, at);
    at = found;
    best = Math.min(best, cost + (costsAfter[next + 1] ?? Number.POSITIVE_INFINITY));
  }
  return best;
}

function costOfLetter(found: number, previous: number): number {
  if (previous < 0) return found === 0 ? 0 : COST_OF_LATE_START;
  return found === previous + 1 ? COST_OF_NEXT_LETTER : COST_OF_INNER_LETTER;
}

// “Non-” of “Non-negative”
const HYPHENED_BEFORE = /(?<!\p{L})(\p{L})\p{Ll}+-$/u;
const LONGEST_HYPHENED = 30;

/** The span of a run of words, with the beginning of a hyphenated word that has the same letter. */
export function spanOfName(prose: string, words: readonly LetterWord[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { start } = first.span;
  const hyphened = HYPHENED_BEFORE.exec(prose.slice(Math.max(0, start - LONGEST_HYPHENED), start));
  const isSameLetter = hyphened?.[1]?.toLowerCase() === first.lower[0];
  return { start: isSameLetter ? start - (hyphened?.[0].length ?? 0) : start, end: last.span.end };
}

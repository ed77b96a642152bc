import type { Span } from '../text/span.ts';
import {
  isSmallWord,
  isSpelled,
  type Spelling,
  spellBackwards,
  spellWhole,
  splitWords,
  type Word,
} from './acronym-letters.ts';
import { toLetters } from './acronym-shapes.ts';
import { NEWS_CREDITS, STATE_CODES } from './not-acronyms.ts';

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
// “), ”, “; ”, “. ”, “,” ”: what parts a name from what stands before it.
const CLAUSE_END = /[;:!?()[\]]|\.\s|,["”]/g;
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
  return spelledBefore(prose, words, short) ?? (isForeign(short) ? foreignNameBefore(prose, words, short) : undefined);
}

/** The name that ends at `end` and gives all its letters to the short form; a phrase in small letters leaves none out. */
export function strictNameBefore(prose: string, end: number, short: string): Span | undefined {
  const words = wordsBefore(prose, end, lettersOf(short).length);
  const spelling = spellBackwards(lettersOf(short), words);
  if (spelling === undefined || spelling.cost > NEARLY_NOTHING) return undefined;
  const named = words.slice(spelling.first);
  return isOneName(prose, named) ? spanOf(prose, named) : undefined;
}

/** Whether a run of words reads as a name: no small word at its ends, nor inside where it begins in small letters. */
function isOneName(prose: string, words: readonly Word[]): boolean {
  const isCapitalised = CAPITAL.test(prose[words[0]?.span.start ?? 0] ?? '');
  const places = isCapitalised ? [words[0], words.at(-1)] : words;
  return places.every((word) => word !== undefined && !isSmallWord(word.lower));
}

/** The words just before `end` in the same clause, as many as the letters may stand for (Schwartz and Hearst, 2003). */
function wordsBefore(prose: string, end: number, letters: number): Word[] {
  const start = Math.max(0, end - FARTHEST_NAME);
  const window = prose.slice(start, end);
  let from = 0;
  for (const stop of window.matchAll(CLAUSE_END)) {
    const after = stop.index + stop[0].length;
    if (window.slice(after).trim() !== '') from = after;
  }
  return splitWords(window.slice(from), start + from).slice(-Math.max(letters * 2, letters + 5));
}

/** What a spelling may cost that only leaves small words out. */
export const NEARLY_NOTHING = 0.45;

function spelledBefore(prose: string, words: readonly Word[], short: string): Span | undefined {
  const letters = lettersOf(short);
  const spelling = bestSpelling(letters, words);
  if (spelling === undefined) return undefined;
  const cost = CAPITAL.test(short) ? spelling.cost : spelling.cost * 2;
  if (!isSpelled(letters, cost)) return undefined;
  const named = words.slice(spelling.first, spelling.last + 1);
  // “set up by the Greek Athletics Federation (SEGAS)”: a bent match that begins outside the name is chance.
  if (spelling.cost > 1 && isForeign(short) && leavesName(prose, named)) return undefined;
  return spanOf(prose, named);
}

// “Flood Watch method (FW)”: what the sentence adds to a name.
const GENERIC_NOUN = /^(?:algorithm|area|function|mechanism|method|module)s?$/;

/** Tries the words as they are, and without a last one that only says what kind of thing it is. */
function bestSpelling(letters: string, words: readonly Word[]): (Spelling & { readonly last: number }) | undefined {
  const whole = withDigitWords(letters, (spelled) => spellBackwards(spelled, words));
  if (GENERIC_NOUN.test(words.at(-1)?.lower ?? '')) {
    const shorter = spellBackwards(letters, words.slice(0, -1));
    const isBetter = shorter !== undefined && shorter.cost <= NEARLY_NOTHING && (whole?.cost ?? 1) >= 1;
    if (isBetter) return { ...shorter, last: words.length - 2 };
  }
  return whole && { ...whole, last: words.length - 1 };
}

/** “P2P” is “peer to peer”. */
function withDigitWords(letters: string, spell: (letters: string) => Spelling | undefined): Spelling | undefined {
  return spell(letters) ?? (/.[24]/.test(letters) ? spell(letters.replace('2', 't').replace('4', 'f')) : undefined);
}

function leavesName(prose: string, words: readonly Word[]): boolean {
  const starts = words.map((word) => prose[word.span.start] ?? '');
  return !CAPITAL.test(starts[0] ?? '') && CAPITAL.test(starts.at(-1) ?? '');
}

// “2,6-”, “alpha-1-”: the rest of a chemical's name.
const CHEMICAL_PREFIX = /(?<!\S)(?=\S*\d)[\p{L}\p{N}',′()[\]-]+-$/u;
// “Non-” of “Non-negative”
const HYPHENED_BEFORE = /(?<!\p{L})(\p{L})\p{Ll}+-$/u;

/** The span of a run of words, with the beginning of a hyphenated word that belongs to it. */
function spanOf(prose: string, words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = prose.slice(Math.max(0, first.span.start - 30), first.span.start);
  const hyphened = HYPHENED_BEFORE.exec(before);
  const isSameLetter = hyphened?.[1]?.toLowerCase() === first.lower[0];
  const prefix = isSameLetter ? hyphened?.[0] : CHEMICAL_PREFIX.exec(before)?.[0];
  return { start: first.span.start - (prefix?.length ?? 0), end: last.span.end };
}

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

// “Kurdish ”, “Syrian ”: whose it is, where the name is long enough without it.
const DEMONYM = /(?:ish|an|ese|i)$/;

/** “Democratic Union Party (PYD)”: the run of capitalised words before letters that come from another language. */
function foreignNameBefore(prose: string, words: readonly Word[], short: string): Span | undefined {
  const most = lettersOf(short).length;
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
  if (full > most && DEMONYM.test(run[0]?.lower ?? '')) run.shift();
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
  const words = splitWords(window.slice(0, NAME_END.exec(window)?.index ?? window.length), start).slice(
    0,
    letters.length + 5,
  );
  let best: { readonly last: number; readonly cost: number } | undefined;
  for (let last = 0; last < words.length; last++) {
    const cost = spellWhole(letters, words.slice(0, last + 1));
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { last, cost };
  }
  const named = best === undefined || best.cost > most ? [] : words.slice(0, best.last + 1);
  if (named[0]?.lower === letters || (most <= NEARLY_NOTHING && !isOneName(prose, named))) return undefined;
  return spanOf(prose, named);
}

/** The name that is all of `inner`, or its end: “(the Bank’s Monetary Policy Committee)”. */
export function nameWithin(prose: string, inner: Span, letters: string): Span | undefined {
  const words = splitWords(prose.slice(inner.start, inner.end), inner.start);
  if (words.length > Math.max(letters.length * 2, letters.length + 5)) return undefined;
  if (isSpelled(letters, spellWhole(letters, words))) return spanOf(prose, words);
  const ending = spellBackwards(letters, words);
  return ending !== undefined && ending.cost <= NEARLY_NOTHING ? spanOf(prose, words.slice(ending.first)) : undefined;
}

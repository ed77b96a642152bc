import type { Span } from '../../text/span.ts';
import longFormWords from '../data/long-form-words.json' with { type: 'json' };

/** The words of a paragraph, and where a phrase may spell letters with them, by the first three of those letters. */
export interface Phrases {
  readonly words: readonly PhraseWord[];
  readonly starts: ReadonlyMap<string, readonly Place[]>;
}

/** A word, with what parts it from the next one. */
interface PhraseWord {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly text: string;
  /** “ ” after a word, “ - ” or “, ” after another; nothing where no phrase goes on. */
  readonly gap: 'blank' | 'wide' | 'none';
}

/** Where a letter may be taken from: the first of a word, or the one behind a prefix of it. */
interface Place {
  readonly word: number;
  readonly at: number;
}

// “nondisclosure”, “ship's”
const WORD = /[\p{L}'’]+/gu;
// “ ”; “, ” and “-”
const BLANK = /^\s$/;
const GAP = /^[\s,-]+$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const APOSTROPHE = /['’]/;
const APOSTROPHES = /['’]/g;

const FEWEST_LETTERS_OF_A_WORD = 3; // Shorter ones, such as “go”, fit by chance.
const LETTERS_OF_A_START = 3; // Few phrases begin with the same three.

// “of” in “rules of origin”: a small word that gives no letter.
const SMALL: ReadonlySet<string> = new Set(longFormWords.between);

/** Whether a word may stand in a phrase without giving a letter. */
export function isSmallInPhrase(word: string): boolean {
  return SMALL.has(word);
}

// “non” in “nondisclosure”: it gives a letter of its own.
const PREFIXES: readonly string[] = longFormWords.prefixes;

/** Reads where phrases of one paragraph may begin, so that no paragraph is searched once for each acronym. */
export function readPhrases(prose: string): Phrases {
  const words = splitPhraseWords(prose);
  const starts = new Map<string, Place[]>();
  for (const [word, { start, text }] of words.entries()) {
    for (const at of startsIn(prose, start, text)) addStart(words, { word, at }, starts);
  }
  return { words, starts };
}

function splitPhraseWords(prose: string): PhraseWord[] {
  const matches = [...prose.matchAll(WORD)];
  return matches.map(({ 0: text, index: start }, i) => {
    const end = start + text.length;
    const gap = prose.slice(end, matches[i + 1]?.index ?? end);
    return { start, end, text: text.toLowerCase(), gap: BLANK.test(gap) ? 'blank' : GAP.test(gap) ? 'wide' : 'none' };
  });
}

/** “gas”, “l'eau”: a phrase begins where no letter or figure stands before it. */
function startsIn(prose: string, start: number, text: string): number[] {
  const starts = LETTER_OR_DIGIT.test(prose.charAt(start - 1)) ? [] : [start];
  if (!APOSTROPHE.test(text)) return starts;
  return [...starts, ...Array.from(text.matchAll(APOSTROPHES), ({ index }) => start + index + 1)];
}

function addStart(words: readonly PhraseWord[], start: Place, starts: Map<string, Place[]>): void {
  const first = letterAt(words, start);
  for (const second of placesAfter(words, start)) {
    for (const third of placesAfter(words, second)) {
      const letters = first + letterAt(words, second) + letterAt(words, third);
      const known = starts.get(letters);
      if (known === undefined) starts.set(letters, [start]);
      else if (known.at(-1) !== start) known.push(start);
    }
  }
}

function letterAt(words: readonly PhraseWord[], { word, at }: Place): string {
  const { start = 0, text = '' } = words[word] ?? {};
  return text.charAt(at - start);
}

/** Where the next letter may be taken from: behind a small word, in the next word, behind a prefix. */
function placesAfter(words: readonly PhraseWord[], { word, at }: Place): Place[] {
  const here = words[word];
  if (here === undefined) return [];
  const places: Place[] = [];
  const next = words[word + 1];
  if (next !== undefined && here.gap !== 'none' && here.end - at >= FEWEST_LETTERS_OF_A_WORD) {
    const other = words[word + 2];
    if (other !== undefined && next.gap === 'blank' && SMALL.has(next.text))
      places.push({ word: word + 2, at: other.start });
    places.push({ word: word + 1, at: next.start });
  }
  for (const prefix of PREFIXES) {
    if (here.text.startsWith(prefix, at - here.start)) places.push({ word, at: at + prefix.length });
  }
  return places;
}

/** The letters by which the starts of phrases for some letters are found. */
export function startOf(letters: string): string {
  return letters.slice(0, LETTERS_OF_A_START);
}

/** The phrases that spell some letters and end before a place, in their order, none over another. */
export function phrasesFor({ words, starts }: Phrases, letters: string, before: number): Span[] {
  const found: Span[] = [];
  for (const start of starts.get(startOf(letters)) ?? []) {
    if (start.at < (found.at(-1)?.end ?? 0)) continue;
    const end = endOfPhrase(words, start, letters, before);
    if (end !== undefined) found.push({ start: start.at, end });
  }
  return found;
}

function endOfPhrase(words: readonly PhraseWord[], place: Place, letters: string, before: number): number | undefined {
  if (place.at >= before || letterAt(words, place) !== letters[0]) return undefined;
  if (letters.length === 1) {
    const end = Math.min(before, words[place.word]?.end ?? 0);
    return end - place.at >= FEWEST_LETTERS_OF_A_WORD ? end : undefined;
  }
  for (const next of placesAfter(words, place)) {
    const end = endOfPhrase(words, next, letters.slice(1), before);
    if (end !== undefined) return end;
  }
  return undefined;
}

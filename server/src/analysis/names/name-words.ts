import { BEFORE_NAME, INSIDE_NAME } from '../../english/abbreviations.ts';
import { isDateWord } from '../../english/calendar.ts';
import { knownOfWords } from '../../text/known-words.ts';
import { plainCase } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import nameWords from '../data/name-words.json' with { type: 'json' };

/**
 * A word of a paragraph as the search for names sees it; `start` counts from the paragraph's start. It is less than a word
 * of the sentence, for a name is found and compared without what hangs on it: “Saudi” of “Saudi-led”, “Halden” of “Halden’s”;
 * and it may be more, by the dot of “Sen.” that belongs to it.
 */
export interface NameWord {
  readonly start: number;
  /** As written, without a possessive: “Halden” of “Halden’s”. */
  readonly form: string;
  /** “Halden”, “bridge”; `number` is what names nobody, such as “2031”. */
  readonly shape: 'capital' | 'lower' | 'number';
  /** Whether the capital may only be there because a sentence begins. */
  readonly opensSentence: boolean;
  /** Whether a mere space parts this word from the one before: only such words make one name. */
  readonly joins: boolean;
}

// “O’Brien’s”, “al-Turba”, “U.S.”, “7th”: letters and digits, with marks inside; but no “@handle”. In plain case.
const WORD = /(?<![@#A-Za-zª0-9])[A-Za-zª0-9](?:[A-Za-zªº0-9]|['’`‘-](?=[A-Za-zª0-9])|\.(?=[A-Za-zª]\.))*/g;
// “U.S” before its last dot, “J”: letters that end with a dot of their own.
const DOTTED_LETTERS = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u;
// “Halden’s”: the mark of possession.
const POSSESSIVE = /['’ʼ`][sS]$/;
// “. ”, “?” ”, “: ‘”: what stands before the first word of a sentence or of a quotation.
const BEFORE_SENTENCE = /(?:[.?!:;…•–—|])["'’”)\]]*\s*["'‘“([]*$|["“‘]$/;
// “counter-” of “counter-IS”: a small prefix that is no part of the name.
const SMALL_PREFIX = /^\p{Ll}+-(?=\p{Lu})/u;
// “al-” of “al-Turba”, “ez-” of “ez-Zor”: an article that is part of the name.
const ARTICLE_PREFIX = /^(?:al|el|ul|[ae][dnrstz]|[ae]sh|ath|adh|u[dr])-/i;
// “-led” of “Saudi-led”: a small word hung onto a name; “-un” of “Jong-un” and “-ray” of “Blu-ray” are part of it.
const SMALL_TAIL = new RegExp(`-(?:\\p{Ll}+(?:ed|ing)|${nameWords.tails.join('|')})(?:-.*)?$`, 'u');

/** Splits a paragraph into words, with what the capitals of each may mean. */
export function splitNameWords(prose: string): NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  let possessive = false;
  for (const {
    index,
    0: { length },
  } of findMatches(WORD, plainCase(prose))) {
    const gap = prose.slice(end, index);
    const word = prose.slice(index, index + length);
    const { prefix, written, form, shape } = trim(word, prose[index + length] === '.' ? '.' : '');
    words.push({
      start: index + prefix,
      form,
      shape,
      opensSentence: words.length === 0 || (gap !== ' ' && BEFORE_SENTENCE.test(gap)),
      joins: gap === ' ' && prefix === 0 && !possessive,
    });
    possessive = form.length < written;
    end = index + prefix + written;
  }
  return words;
}

/** A word without what hangs on it. */
interface Trimmed extends Pick<NameWord, 'form' | 'shape'> {
  /** How long the small prefix is that is no part of the name. */
  readonly prefix: number;
  /** How long all behind that prefix is. */
  readonly written: number;
}

// “harbour”, “Halden”: letters of English on which nothing hangs, as most words are.
const PLAIN = /^[A-Z]?[a-z]{1,40}$/;

function trim(word: string, next: '' | '.'): Trimmed {
  if (next === '.') return trimWord(word, next);
  if (!PLAIN.test(word)) return trimmed(word);
  return { prefix: 0, written: word.length, form: word, shape: word < 'a' ? 'capital' : 'lower' };
}

const trimmed = knownOfWords((word) => trimWord(word, ''));

function trimWord(word: string, next: '' | '.'): Trimmed {
  const prefix = ARTICLE_PREFIX.test(word) ? 0 : (SMALL_PREFIX.exec(word)?.[0].length ?? 0);
  const written = withDot(word.slice(prefix), next);
  const form = written.replace(POSSESSIVE, '').replace(SMALL_TAIL, '');
  return { prefix, written: written.length, form, shape: shapeOf(form) };
}

/** The word with the full stop that belongs to it: “Sen.”, “U.S.”, “J.”. */
function withDot(word: string, next: '' | '.'): string {
  return next === '.' && (DOTTED_LETTERS.test(word) || isShortened(word)) ? `${word}.` : word;
}

/** “Sen”, “Inc”, “Sept”: short for a longer word, so that the dot after is hardly a full stop. */
function isShortened(word: string): boolean {
  return BEFORE_NAME.has(word) || INSIDE_NAME.has(word) || isDateWord(`${word}.`);
}

/** In letters: “Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch” has 58; whatever is longer names nobody. */
const LONGEST_NAME = 60;

/** “iPod” counts as a capital: no common word has one inside. */
function shapeOf(word: string): NameWord['shape'] {
  if (word.length > LONGEST_NAME) return 'number';
  if (word !== word.toLowerCase()) return 'capital';
  return word.toLowerCase() === word.toUpperCase() ? 'number' : 'lower';
}

import { isAbbreviation } from '../../english/abbreviations.ts';
import { plainCase } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isQuoted } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** A word or a punctuation mark of a paragraph; every reader looks at these. */
export interface Word {
  readonly kind: 'word' | 'mark';
  readonly span: Span;
  /** As written: “Smith’s”, “U.S” without its last point, “$1.5”, “12%”. */
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly hasCapital: boolean;
  /** Whether a capital may only be there because a sentence begins, or a quotation, or what a colon announces. */
  readonly opensSentence: boolean;
  readonly isQuoted: boolean;
}

// “Smith’s”, “U.S”, “co-op”, “AT&T”, “$1,400.50”, “12%”, “#vote”: letters and digits with marks inside. In plain case.
const WORD =
  "[$£€#@]?[A-Za-zª0-9][A-Za-zªº0-9]*(?:(?:[’'‘`.&-]|(?<=[0-9]),(?=[0-9]))[A-Za-zª0-9][A-Za-zªº0-9]*)*(?:(?<=[0-9])%)?";
// “,”, “—”, “--”, “ - ”, “"”: a mark that shapes a sentence.
const MARK = '[,;:—–?!()[\\]….“”"]|--|(?<=\\s)-(?=\\s)';
const WORD_OR_MARK = new RegExp(`${WORD}|${MARK}`, 'g');

/** Splits a paragraph's sentences into words and marks: one list a sentence. */
export function splitWords(prose: string, sentences: readonly Sentence[]): Word[][] {
  const plain = plainCase(prose);
  return sentences.map((sentence) => readWords(prose, plain, sentence));
}

function readWords(prose: string, plain: string, { span, quotes }: Sentence): Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const { 0: shape, index } of findMatches(WORD_OR_MARK, sliceOf(plain, span))) {
    const start = span.start + index;
    const place = { start, end: start + shape.length };
    const before = words.at(-1);
    const inQuote = quotes.length > 0 && isQuoted(quotes, place);
    if (inQuote && before?.isQuoted === false) opens = true;
    const word = toWord(prose, shape, place, { isQuoted: inQuote, opensSentence: opens });
    words.push(word);
    opens = word.kind === 'mark' && (opensNext(word, before) ?? opens);
  }
  return words;
}

const INK = /[A-Za-zª0-9]/; // “7th”, and no “—”
const CAPITAL_FIRST = /^[#@]?[A-Z]/; // “Quist”, “#Vote”
const CURLY = /[’‘`]/g; // “O’Brien”, “O`Brien”

function toWord(
  prose: string,
  shape: string,
  span: Span,
  { isQuoted, opensSentence }: Pick<Word, 'isQuoted' | 'opensSentence'>,
): Word {
  const text = sliceOf(prose, span);
  const isWord = INK.test(shape);
  return {
    kind: isWord ? 'word' : 'mark',
    span,
    text,
    lower: text.toLowerCase().replace(CURLY, "'"),
    hasCapital: CAPITAL_FIRST.test(shape),
    opensSentence: isWord && opensSentence,
    isQuoted,
  };
}

/**
 * Whether a sentence may begin behind a mark: an inner one of a quotation, or what a colon announces. Behind a bracket or a
 * quotation mark it may where it might have begun before it.
 */
function opensNext({ text, isQuoted }: Word, before: Word | undefined): boolean | undefined {
  switch (text) {
    case ':':
    case '…':
    case '?':
    case '!':
      return true;
    case '.':
      return isQuoted && !isShortened(before);
    case ',':
    case ';':
      return false;
    default:
      // “Is it safe?” The mayor asked; (The mayor had asked.)
      return undefined;
  }
}

// “Mr”, “U.S”, “J”: the point behind these ends no sentence.
function isShortened(word: Word | undefined): boolean {
  if (word === undefined || !word.hasCapital) return false;
  return word.text.length === 1 || word.text.includes('.') || isAbbreviation(word.text);
}

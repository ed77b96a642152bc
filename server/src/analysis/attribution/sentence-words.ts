import { isFunctionWord } from '../../english/function-words.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { type Reading, readingOf } from './names-or-words.ts';

/** A word, a punctuation mark or a whole quotation of a sentence, as the search for sources looks at it. */
export interface SentenceWord {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As written; of a quotation, the words between its marks. */
  readonly text: string;
  /** In small letters, with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  /** The same where it is a word of English; empty for names, dates and quotations. */
  readonly english: string;
  readonly reading: Reading;
  readonly hasCapital: boolean;
  readonly opensSentence: boolean;
  readonly span: Span;
}

/** The English word at a place; empty where there is none. */
export function englishAt(words: readonly SentenceWord[], at: number): string {
  return words[at]?.english ?? '';
}

/** A sentence's words in order; its quotations stand as one word each. */
export function wordsAround(prose: string, words: readonly Word[], { quotes }: Sentence): SentenceWord[] {
  const outside = words.filter((word, at) => !word.isQuoted && !isIdleMark(word, words[at + 1]));
  const whole = quotes.map((quote) => quoteAsWord(prose, quote));
  const parts = whole.length === 0 ? outside : [...outside, ...whole].sort((a, b) => a.span.start - b.span.start);
  const isTitle = isInTitleCase(outside);
  return parts.map((part, at) => {
    const reading = isTitle ? 'english' : readingOf(parts, at);
    const { kind, text, lower, hasCapital, opensSentence, span } = part;
    return { kind, text, lower, english: reading === 'english' ? lower : '', reading, hasCapital, opensSentence, span };
  });
}

/** More names than these stand in a row of nothing but names and small words only in a headline. */
const MOST_NAMES = 3;

/** “Council Closes the Bridge on Friday”: capitals throughout tell no names. */
function isInTitleCase(words: readonly Word[]): boolean {
  const written = words.filter(({ kind, text }) => kind === 'word' && !DIGIT.test(text));
  if (written.filter(({ hasCapital }) => hasCapital).length <= MOST_NAMES) return false;
  return written.every(({ hasCapital, lower }) => hasCapital || isFunctionWord(lower));
}

const DIGIT = /\d/; // “2016”

/** A mark that neither parts nor ends anything: a lone quotation mark, the point of “Mr.”. */
function isIdleMark({ kind, text }: Word, next: Word | undefined): boolean {
  if (kind !== 'mark') return false;
  if (text === '.') return next !== undefined && !next.isQuoted;
  return text === '"' || text === '“' || text === '”';
}

function quoteAsWord(prose: string, { span, inner }: Quote): Omit<SentenceWord, 'english' | 'reading'> {
  return { kind: 'quote', text: sliceOf(prose, inner), lower: '', hasCapital: false, opensSentence: false, span };
}

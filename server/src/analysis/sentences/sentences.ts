import type { InBlock } from '../../text/in-block.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftEach, shiftSpan, sliceOf } from '../../text/span.ts';
import { isSentenceEnd, SENTENCE_END } from './full-stops.ts';
import { type Quote, shiftQuote } from './quotes.ts';

/** A sentence with the quotations that lie in it; a quotation of several sentences does not split the one around it. */
export interface Sentence {
  readonly span: Span;
  readonly quotes: readonly Quote[];
}

/**
 * A sentence with how much its signs speak for a source, in hundredths of log-odds: in a paragraph those of its own words,
 * in a story its place's too.
 */
export interface WeighedSentence extends Sentence {
  readonly sourcing: number;
}

/** The same sentence, counted from another origin. */
export function shiftSentence<T extends Sentence>(sentence: T, by: Shift): T {
  return {
    ...sentence,
    span: shiftSpan(sentence.span, by),
    quotes: shiftEach(sentence.quotes, shiftQuote, by),
  };
}

/** What a sentence says around its quotations, a space in the place of each. */
export function outsideQuotes({ block, span, quotes }: InBlock<Sentence>): string {
  const ends = [span.start, ...quotes.map((quote) => quote.span.end)];
  const starts = [...quotes.map((quote) => quote.span.start), span.end];
  return starts
    .map((start, at) => sliceOf(block.prose, shiftSpan({ start: ends[at] ?? start, end: start }, -block.span.start)))
    .join(' ');
}

/** Splits one paragraph into its sentences, without the spaces around them. */
export function splitSentences(prose: string, quotes: readonly Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let nextQuote = 0;
  for (const end of [...findEnds(prose, quotes), prose.length]) {
    const span = trim(prose, { start, end });
    if (span.start === span.end) continue;
    const first = nextQuote;
    while (nextQuote < quotes.length && (quotes[nextQuote]?.span.start ?? end) < end) nextQuote += 1;
    sentences.push({ span, quotes: quotes.slice(first, nextQuote) });
    start = end;
  }
  return sentences;
}

function trim(prose: string, { start, end }: Span): Span {
  const words = prose.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Where sentences end: after the full stop, and after the quotation mark that follows it. */
function* findEnds(prose: string, quotes: readonly Quote[]): Generator<number> {
  let quote = 0;
  for (const stop of findMatches(SENTENCE_END, prose)) {
    const end = stop.index + stop[0].length;
    while (quote < quotes.length && (quotes[quote]?.span.end ?? 0) < end) quote += 1;
    const around = quotes[quote];
    const isInside = around !== undefined && around.span.start < stop.index && end < around.span.end;
    if (!isInside && isSentenceEnd(prose, stop.index, end)) yield end;
  }
}

import { type Span, shiftSpan } from '../text/span.ts';

/** What quotation marks are there for: somebody's words, the writer's distance from a word, or the title of a work. */
export type QuoteKind = 'speech' | 'scare' | 'title';

/**
 * A quotation. `span` includes its marks, `inner` does not. Speech may run over paragraphs: `runsOn` says that no
 * closing mark was found before the paragraph's end, `continues` that the paragraph before left it open.
 */
export interface Quote {
  readonly span: Span;
  readonly inner: Span;
  readonly kind: QuoteKind;
  readonly reach: 'whole' | 'runs-on' | 'continues' | 'continues-and-runs-on';
}

/** The same quote, counted from another origin. */
export function shiftQuote(quote: Quote, by: number): Quote {
  return { ...quote, span: shiftSpan(quote.span, by), inner: shiftSpan(quote.inner, by) };
}

/** Finds the quotations of one paragraph. */
export function findQuotes(_prose: string): Quote[] {
  return [];
}

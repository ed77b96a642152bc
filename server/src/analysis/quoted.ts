import { contains, type Span } from '../text/span.ts';
import type { Quote } from './quotes.ts';

/** Whether a span lies between quotation marks; `quotes` come in the order of the text and do not overlap. */
export function isQuoted(quotes: readonly Quote[], span: Span): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && contains(quote.span, span);
}

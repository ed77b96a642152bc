import { withoutFillers } from './unseen.ts';

/** A stretch of a text: half-open, in UTF-16 code units, as JavaScript strings, LSP and compromise count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers, without what only holds a place in them. */
export function sliceOf(text: string, span: Span): string {
  return withoutFillers(text.slice(span.start, span.end));
}

/** The words that a span covers, on one line. */
export function wordsAt(text: string, span: Span): string {
  return inOneLine(sliceOf(text, span));
}

/** The same words with one space between two of them. */
export function inOneLine(words: string): string {
  return words.trim().replace(BLANKS, ' ');
}

const BLANKS = /\s+/g; // A line's end and what stands before the next line.

/** The way from one count of offsets to another: how many code units to add, or where each span comes to lie. */
export type Shift = number | ((span: Span) => Span);

/** The same span counted from another origin: `shiftSpan({ start: 2, end: 5 }, 10)` is `{ start: 12, end: 15 }`. */
export function shiftSpan(span: Span, by: Shift): Span {
  if (typeof by === 'function') return by(span);
  return { start: span.start + by, end: span.end + by };
}

/** The same items counted from another origin; what is nothing stays the same nothing. */
export function shiftEach<T>(items: readonly T[], shift: (item: T, by: Shift) => T, by: Shift): readonly T[] {
  return items.length === 0 ? items : items.map((item) => shift(item, by));
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a caret at this offset touches a span, at its end too. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

import type { Span } from './span.ts';
import { hasFillers, isFiller, REST, UNSEEN, withoutFillers } from './unseen.ts';

/** Prose as people read it, and the way back: a span of its words in the prose that it was closed up from. */
export interface ClosedUp {
  readonly words: string;
  readonly placeOf: (span: Span) => Span;
}

/** Closes prose up: takes out what only holds a place, and remembers where each character stood. */
export function closeUp(prose: string): ClosedUp {
  if (!hasFillers(prose)) return { words: prose, placeOf: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < prose.length; at += 1) {
    const unit = prose.charAt(at);
    if (unit === REST && ends.length > 0) ends[ends.length - 1] = at + 1;
    if (isFiller(unit)) continue;
    starts.push(at);
    ends.push(at + 1);
  }
  return { words: withoutFillers(prose), placeOf: (span) => placeIn(prose, starts, ends, span) };
}

/**
 * The way back for a whole stretch: puts words that were read in a closed-up text where they stand in `held`, over the
 * span that they come from there. They are as many as stood there; what of them is not seen hides what belongs to it.
 */
export function openUp(held: string, words: string, { start, end }: Span): string {
  let opened = '';
  let read = 0;
  for (let at = start; at < end; at += 1) {
    const unit = held.charAt(at);
    if (!isFiller(unit)) {
      opened += words.charAt(read);
      read += 1;
    } else if (unit === REST && words.charAt(read - 1) === UNSEEN) opened += UNSEEN;
    else opened += unit;
  }
  return opened;
}

function placeIn(prose: string, starts: readonly number[], ends: readonly number[], span: Span): Span {
  const start = starts[span.start] ?? prose.length;
  return { start, end: span.end > span.start ? (ends[span.end - 1] ?? prose.length) : start };
}

/** The part of a span that holds its first words, `length` UTF-16 code units of them without fillers. */
export function leadOf(text: string, span: Span, length: number): Span {
  const { start, end } = closeUp(text.slice(span.start, span.end)).placeOf({ start: 0, end: length });
  return { start: span.start + start, end: span.start + end };
}

// Some tags with long attributes between two words.
const LONGEST_MARKUP = 300;

/** The last `length` UTF-16 code units of words that stand before an offset, or fewer. */
export function wordsBefore(text: string, at: number, length: number): string {
  const near = text.slice(Math.max(0, at - length), at);
  if (!hasFillers(near)) return near;
  return withoutFillers(text.slice(Math.max(0, at - length - LONGEST_MARKUP), at)).slice(-length);
}

/** The first `length` UTF-16 code units of words that stand behind an offset, or fewer. */
export function wordsAfter(text: string, at: number, length: number): string {
  const near = text.slice(at, at + length);
  if (!hasFillers(near)) return near;
  return withoutFillers(text.slice(at, at + length + LONGEST_MARKUP)).slice(0, length);
}

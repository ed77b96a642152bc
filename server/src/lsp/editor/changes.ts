import type { Span } from '../../text/span.ts';

/** What became of a text: the words that went, by the old offsets, and the words that came, by the new ones. */
export interface Change {
  readonly removed: Span;
  readonly inserted: Span;
  /** Whether a hand at the keyboard does so; the rest is a fix, a paste or an undo. */
  readonly isTyped: boolean;
}

const LONGEST_STROKE = 12; // A word, or what an editor that waits between two messages gathers of some.

/** The one change, as short as it can be, that makes one text of another. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const removed = { start, end: before.length - same };
  const inserted = { start, end: after.length - same };
  const isTyped = isStroke(before.slice(removed.start, removed.end)) && isStroke(after.slice(start, inserted.end));
  return { removed, inserted, isTyped };
}

// “inspectors ”: one word with the spaces around it.
const ONE_WORD = /^\s*\S*\s*$/;

function isStroke(words: string): boolean {
  return words.length <= LONGEST_STROKE || ONE_WORD.test(words);
}

/** Where a span lies after a change. Words typed at its ends are not its own. */
export function spanAfter({ start, end }: Span, { removed, inserted }: Change): Span {
  const after = (offset: number) =>
    offset >= removed.end ? offset + inserted.end - removed.end : Math.min(offset, removed.start);
  const from = after(start);
  return { start: from, end: end <= removed.start ? Math.max(from, end) : Math.max(from, after(end)) };
}

/** Whether a change took some of a span's words, or put others among or right beside them. */
export function isTouched({ start, end }: Span, { removed }: Change): boolean {
  return removed.start <= end && start <= removed.end;
}

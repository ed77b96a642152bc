import type { Span } from './span.ts';

/** Where an offset lies, as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. They end at `\n`, `\r\n` or `\r`, as in every editor. */
export interface Lines {
  readonly placeOf: (offset: number) => Place;
  /** The line with this number, from 1, without its line break; empty past the end. */
  readonly spanOf: (line: number) => Span;
}

// “\r\n”, “\n”, “\r”: the end of a line.
const LINE_BREAK = /\r\n|\n|\r/g;

/** Finds the lines of a text once, so that looking a place up is quick. */
export function measureLines(text: string): Lines {
  const breaks = [...text.matchAll(LINE_BREAK)];
  // No editor shows a byte order mark, so it takes no column.
  const first = text.startsWith('\ufeff') ? 1 : 0;
  const starts = [first, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), text.length];
  const spanOf = (line: number) => ({ start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length });
  return {
    spanOf,
    placeOf(offset) {
      const line = Math.max(1, countUpTo(starts, offset));
      const { start, end } = spanOf(line);
      return { line, column: Math.max(0, Math.min(offset, end) - start) + 1 };
    },
  };
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

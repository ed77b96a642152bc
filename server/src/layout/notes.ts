import type { Span } from '../text/span.ts';

// An empty line, with or without blanks in it: a note that has no end before it was never closed.
const EMPTY_LINE = /(?:\r\n|\n|\r)[^\S\r\n]*[\r\n]/;

/** Finds the notes to the editor, `[[like this]]`, each within one paragraph, and the comments, `<!-- like this -->`. */
export function findNotes(text: string): Span[] {
  const notes = [...findBetween(text, '[[', ']]', EMPTY_LINE), ...findBetween(text, '<!--', '-->', undefined)];
  return notes.sort((a, b) => a.start - b.start);
}

/** Finds what stands between two marks, each time as short as may be, and never over a `barrier`. */
export function* findBetween(text: string, open: string, close: string, barrier: RegExp | undefined): Generator<Span> {
  let start = text.indexOf(open);
  let end = -1;
  while (start !== -1) {
    if (end < start + open.length) end = text.indexOf(close, start + open.length);
    if (end === -1) return;
    const inside = barrier?.exec(text.slice(start, end));
    if (inside) start = text.indexOf(open, start + inside.index);
    else {
      yield { start, end: end + close.length };
      start = text.indexOf(open, end + close.length);
    }
  }
}

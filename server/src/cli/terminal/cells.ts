import type { Span } from '../../text/span.ts';
import { widthOf } from '../../text/width.ts';

/** A line as a terminal shows it, and a stretch of it counted in the terminal's cells. */
export interface ShownLine {
  readonly text: string;
  readonly cells: Span;
}

// A tab, or an escape code that would otherwise reach the terminal as an order.
const CONTROL = /\p{Cc}/gu;

/** Prints nothing but ink: tabs and other control characters become spaces. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, ' ');
}

/**
 * As much of a line as fits into `room` cells, with the span in it and “…” where something was left out. The span counts
 * from the line's start, in UTF-16 code units.
 */
export function showLine(line: string, span: Span, room: number): ShownLine {
  const clean = withoutControls(line);
  const end = Math.min(span.end, clean.length);
  const view =
    widthOf(clean) <= room ? { start: 0, end: clean.length } : viewAround(clean, { start: span.start, end }, room - 2);
  const before = view.start > 0 ? '…' : '';
  const after = view.end < clean.length ? '…' : '';
  const from = widthOf(before + clean.slice(view.start, span.start));
  const to = widthOf(before + clean.slice(view.start, Math.min(end, view.end)));
  return { text: before + clean.slice(view.start, view.end) + after, cells: { start: from, end: to } };
}

/** The words around a span that fit into `room` cells: a third of what is left before it, the rest after. */
function viewAround(line: string, span: Span, room: number): Span {
  const spare = Math.max(0, room - widthOf(line.slice(span.start, span.end)));
  const start = reachBack(line, span.start, Math.floor(spare / 3));
  const end = reachOn(line, start, room);
  // A line that ends early leaves room for more before the span.
  const earlier = end === line.length ? reachBack(line, end, room) : start;
  return { start: Math.min(start, earlier), end };
}

/** How far back from `from` a view of `room` cells reaches, to the start of a word if there is one. */
function reachBack(line: string, from: number, room: number): number {
  const start = from - fittingLength([...line.slice(0, from)].reverse(), room);
  if (start === 0) return 0;
  const space = line.indexOf(' ', start - 1);
  return space >= 0 && space < from ? space + 1 : start;
}

/** How far on from `from` a view of `room` cells reaches, to the end of a word if there is one. */
function reachOn(line: string, from: number, room: number): number {
  const end = from + fittingLength([...line.slice(from)], room);
  if (end === line.length) return end;
  const space = line.lastIndexOf(' ', end);
  return space > from ? space : end;
}

/** The length, in UTF-16 code units, of as many characters as fit into `room` cells. */
function fittingLength(characters: readonly string[], room: number): number {
  let cells = 0;
  let length = 0;
  for (const character of characters) {
    cells += widthOf(character);
    if (cells > room) break;
    length += character.length;
  }
  return length;
}

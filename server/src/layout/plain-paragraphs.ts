import type { Span } from '../text/span.ts';
import { continues, type InkedLine, readWrapping } from './wrapping.ts';

// “\r\n”, a form feed, U+2028: what ends a line in one program or another.
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** Finds the paragraphs of plain text of which the asides are blanked, each a line or several. */
export function findParagraphs(shown: string): Span[] {
  return joinLines(splitLines(shown));
}

/** The lines that have ink. A note's line breaks are blanked already, so that it never parts a line. */
function splitLines(shown: string): InkedLine[] {
  const lines: InkedLine[] = [];
  let afterGap = true;
  let start = 0;
  for (const end of lineEnds(shown)) {
    const line = shown.slice(start, end.start);
    const hasInk = line.trim() !== '';
    if (hasInk) lines.push({ span: { start, end: end.start }, shown: line, afterGap });
    afterGap = !hasInk;
    start = end.end;
  }
  return lines;
}

function* lineEnds(text: string): Generator<Span> {
  for (const match of text.matchAll(LINE_BREAK)) yield { start: match.index, end: match.index + match[0].length };
  yield { start: text.length, end: text.length };
}

/** Joins the lines that go on with one another into paragraphs. */
function joinLines(lines: readonly InkedLine[]): Span[] {
  const wrapping = readWrapping(lines);
  const paragraphs: Span[] = [];
  let previous: InkedLine | undefined;
  for (const line of lines) {
    const begun = paragraphs.at(-1);
    if (previous && begun && continues(previous, line, wrapping)) {
      paragraphs[paragraphs.length - 1] = { start: begun.start, end: line.span.end };
    } else paragraphs.push(line.span);
    previous = line;
  }
  return paragraphs;
}

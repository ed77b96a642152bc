import type { Span } from './span.ts';
import { widthOf } from './width.ts';

/**
 * The line that goes under a line of text to point at `span`, which counts from that line's start: tabs are kept and
 * everything else becomes a space for each cell it takes, so that the carets stand under their words.
 */
export function drawCarets(line: string, span: Span): string {
  const before = line.slice(0, span.start).split('\t');
  const indent = before.map((words) => ' '.repeat(widthOf(words))).join('\t');
  return indent + '^'.repeat(Math.max(1, widthOf(line.slice(span.start, span.end))));
}

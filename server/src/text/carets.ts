import type { Span } from './span.ts';

/**
 * The line that goes under a line of text to point at `span`, which counts from that line's start: tabs are kept and
 * everything else becomes a space, so that the carets stand under their words.
 */
export function drawCarets(line: string, span: Span): string {
  const indent = line.slice(0, span.start).replace(/[^\t]/g, ' ');
  const end = Math.min(span.end, line.length);
  return indent + '^'.repeat(Math.max(1, end - span.start));
}

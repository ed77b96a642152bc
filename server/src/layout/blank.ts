import type { Span } from '../text/span.ts';

// A tab, a no-break space, a byte order mark, a line break: white space other than the plain space.
const ODD_SPACE = /[^\S ]/g;

/** The same text with each span blanked by as many spaces; spans come in order of their starts and may overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const span of spans) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    blanked += text.slice(at, start) + ' '.repeat(span.end - start);
    at = span.end;
  }
  return at === 0 ? text : blanked + text.slice(at);
}

/** The same text with every kind of white space, line breaks too, put as a plain space. */
export function evenSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ');
}

/** The part of a span that has ink: without white space at either end. */
export function inkOf(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const end = span.start + slice.trimEnd().length;
  return { start: Math.min(end, span.end - slice.trimStart().length), end };
}

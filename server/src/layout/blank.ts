import type { Span } from '../text/span.ts';
import { REST, UNSEEN } from '../text/unseen.ts';

// A tab, a no-break space, a byte order mark, a line break: white space other than the plain space.
const ODD_SPACE = /[^\S ]/g;

/** The same text with each span blanked by as many spaces; spans come in order of their starts and may overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  return fillOut(text, spans, ' ');
}

/** The same text with as many fillers in place of each span, as if nothing stood there. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  return fillOut(text, spans, UNSEEN);
}

function fillOut(text: string, spans: readonly Span[], filler: string): string {
  let blanked = '';
  let at = 0;
  for (const span of spans) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    blanked += text.slice(at, start) + filler.repeat(span.end - start);
    at = span.end;
  }
  return at === 0 ? text : blanked + text.slice(at);
}

/** The same text with every kind of white space, line breaks too, put as a plain space. */
export function evenSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ');
}

/** The part of a span that has ink: without white space and unseen marks at either end, but with the whole of an entity. */
export function inkOf(text: string, span: Span): Span {
  let { start, end } = span;
  let rest = end;
  while (rest > start && !hasInk(text.charAt(rest - 1))) {
    rest -= 1;
    if (text.charAt(rest) !== REST) end = rest;
  }
  while (start < end && !hasInk(text.charAt(start))) start += 1;
  return { start, end };
}

function hasInk(unit: string): boolean {
  return unit !== UNSEEN && unit !== REST && unit.trim() !== '';
}

import { type Span, shiftSpan } from '../text/span.ts';

// “<div class="story">”, “</div>”: a tag and its name. One that holds “<” ends there, so that no text is read twice.
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>/gi;

/** Browsers build no deeper trees; the parser's time grows with the square of the depth. */
const DEEPEST = 512;

/** Elements that hold nothing, and those that the next of their kind ends: many of them are no depth. */
const SHALLOW: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr track wbr'.split(' '),
);

/** The tags in a stretch of HTML that are nested too deep to mean anything: what they hold is read as if they were not there. */
export function findDeepTags(text: string, stretch: Span): Span[] {
  const deep: Span[] = [];
  let open = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.slice(stretch.start, stretch.end).matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase())) continue;
    const depth = slash === '' ? open + 1 : open;
    if (depth > DEEPEST) deep.push(shiftSpan({ start: index, end: index + tag.length }, stretch.start));
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
  }
  return deep;
}

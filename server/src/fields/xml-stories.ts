import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';

/** A story in an XML text, by the element that holds it. */
export interface XmlStory {
  readonly element: string;
  readonly span: Span;
}

// RSS and WordPress, Atom, NewsML-G2, NITF.
const STORIES: ReadonlySet<string> = new Set(['item', 'entry', 'newsItem', 'nitf']);

/** Finds the stories in an XML text, in order; one that holds another is one. What is nested without end has none. */
export function findXmlStories(text: string): XmlStory[] {
  if (isTooDeep(text)) return [];
  const stories: XmlStory[] = [];
  let open: { readonly element: string; readonly start: number; depth: number } | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        if (open !== undefined) open.depth += 1;
        else if (STORIES.has(name)) open = { element: name, start: parser.startIndex, depth: 0 };
      },
      onclosetag(_name, isImplied) {
        if (open === undefined) return;
        // What is cut off has no end.
        if (open.depth === 0 && (!isImplied || parser.endIndex < text.length - 1))
          stories.push({ element: open.element, span: { start: open.start, end: parser.endIndex + 1 } });
        if (open.depth === 0) open = undefined;
        else open.depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return stories;
}

// No export nests deeper; the parser's time grows with the square of the depth.
const DEEPEST = 512;
const CDATA = '<![CDATA[';
// “a” in “<a>”
const NAME_START = /[A-Za-z_]/;

function isTooDeep(text: string): boolean {
  let open = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const isCdata = text.startsWith(CDATA, at);
    const end = text.indexOf(isCdata ? ']]>' : '>', at);
    if (end < 0) return false;
    const sign = text.charAt(at + 1);
    if (sign === '/') open -= 1;
    else if (NAME_START.test(sign) && text.charAt(end - 1) !== '/') open += 1;
    if (open > DEEPEST) return true;
    at = end;
  }
  return false;
}

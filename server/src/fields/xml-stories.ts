import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';

/** A story in an XML text, by the element that holds it. */
export interface XmlStory {
  readonly element: string;
  readonly span: Span;
}

// RSS and WordPress, Atom, NewsML-G2, NITF.
const STORIES: ReadonlySet<string> = new Set(['item', 'entry', 'newsItem', 'nitf']);

/** Finds the stories in an XML text, in order; one that holds another is one. */
export function findXmlStories(text: string): XmlStory[] {
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

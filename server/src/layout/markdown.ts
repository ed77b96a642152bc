import type { Recall } from '../text/recall.ts';
import { enclose, findEnclosures } from './enclosures.ts';
import { besideStory, type RoleOf } from './field-kinds.ts';
import type { NamingPieces } from './kinds.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';
import { partMarkdown } from './markdown-stretch.ts';
import { type MarkedUp, shiftMarkedUp } from './marked-up.ts';
import { readPlain } from './plain.ts';

// “- - - - a” or “>>>> a”, fifty deep: nobody nests so, and the parser's time grows with the square of the depth.
const DEEP_NEST = /(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){50}/;
// “- a” behind a hundred blanks or fifty tabs: an item of a list fifty deep, one line for each.
const DEEP_ITEM = /^(?: {2}|\t){50}[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Reads Markdown: CommonMark with front matter, and the tables, footnotes and struck words that GitHub adds. */
export function readMarkdown(text: string, stretches: Recall<MarkedUp>, roleOf: RoleOf, naming: NamingPieces): Layout {
  if (DEEP_NEST.test(text) || DEEP_ITEM.test(text)) return readPlain(text, naming, roleOf);
  stretches.startReading();
  const found = partMarkdown(text).map((span) =>
    shiftMarkedUp(stretches.of(text.slice(span.start, span.end)), span.start),
  );
  const [first] = found;
  return layOut(
    {
      pieces: enclose(
        found.flatMap(({ pieces }) => pieces),
        findEnclosures(text),
      ),
      directives: found.flatMap(({ directives }) => directives),
      fields: first?.fields ?? [],
      brokenLine: first?.brokenLine,
    },
    besideStory(roleOf),
    naming,
  );
}

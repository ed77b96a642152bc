import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { readDirective } from './directive.ts';
import { findHtmlPieces } from './html.ts';
import type { Layout } from './layout.ts';
import { pieceOfWords } from './leaf.ts';
import { readMarkdownLeaf } from './markdown-leaf.ts';
import { findLeaves, kindOfLeaf, nodeSpan, type PlacedLeaf, readInline } from './markdown-tree.ts';
import { layOut, type MarkedUp } from './marked-up.ts';
import type { PieceKind } from './piece.ts';
import { readPlain } from './plain.ts';

// “- - - - a” or “>>>> a”, fifty deep: nobody nests so, and the parser's time grows with the square of the depth.
const DEEP_NEST = /(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){50}/;

const BYTE_ORDER_MARK = '\ufeff';
const FRONT_MATTER = ['yaml', 'toml'] as const;
const OPTIONS = {
  extensions: [frontmatter([...FRONT_MATTER])],
  mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER])],
};

/** Reads Markdown: CommonMark with front matter, and the tables, footnotes and struck words that GitHub adds. */
export function readMarkdown(text: string): Layout {
  if (DEEP_NEST.test(text)) return readPlain(text);
  // The parser counts offsets from after the mark.
  const origin = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const { children } = fromMarkdown(text.slice(origin), OPTIONS);
  const found = Array.from(findLeaves(children), (placed) => readLeaf(text, placed, origin));
  return layOut({
    pieces: found.flatMap(({ pieces }) => pieces),
    directives: found.flatMap(({ directives }) => directives),
  });
}

function readLeaf(text: string, placed: PlacedLeaf, origin: number): MarkedUp {
  const span = nodeSpan(placed.leaf, origin);
  if (placed.leaf.type === 'html') return placeHtml(findHtmlPieces(text, span), placed.within);
  const { words, comments } = readInline(text, placed.leaf, origin);
  const directives = comments.flatMap((comment) => readDirective(text, comment) ?? []);
  return { pieces: readMarkdownLeaf(pieceOfWords(kindOfLeaf(placed), span, words), text), directives };
}

/** What is no more than a paragraph in HTML is an item or a quotation where it stands in one of Markdown. */
function placeHtml({ pieces, directives }: MarkedUp, within: PieceKind): MarkedUp {
  return {
    pieces: pieces.map((piece) => (piece.kind === 'paragraph' ? { ...piece, kind: within } : piece)),
    directives,
  };
}

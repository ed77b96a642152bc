import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontMatterLength, readFrontMatter } from '../fields/front-matter.ts';
import type { Span } from '../text/span.ts';
import { hideSpans } from './blank.ts';
import { readDirective } from './directive.ts';
import { findHtmlPieces } from './html-pieces.ts';
import { pieceOfWords } from './leaf.ts';
import { readMarkdownLeaf } from './markdown-leaf.ts';
import { findLeaves, kindOfLeaf, nodeSpan, type PlacedLeaf, readInline } from './markdown-tree.ts';
import type { MarkedUp } from './marked-up.ts';
import { type PieceKind, pieceOf } from './piece.ts';
import { findLinkBrackets, findTemplates } from './templates.ts';

const BYTE_ORDER_MARK = '\ufeff';

// “```”, “<!--”, “<pre>” at the start of a line, which may go on over blank lines, unless it is a comment that ends in its
// line; “]:”, which may say what a link is, anywhere in the draft; “{/*”, a template's comment, likewise.
const REACHES_ON =
  /^ {0,3}(?:```|~~~|<(?:script|pre|style|textarea|\?|!(?!--.*-->)))|\]:|\{\/\*(?!.*\*\/\})|\{% comment/im;

// “---” at the start: front matter, if it ends somewhere.
const FRONT_MARK = /^(?:---|\+\+\+|\{)/;

// A blank line before “The harbour”: whatever stood before it, a paragraph begins here that belongs to nothing else.
const BEFORE_PARAGRAPH = /\n[ \t]*\r?\n(?=["'“‘A-Za-z])/g;

/**
 * Parts Markdown into stretches that can be read one by one: none changes what another says. They cover the text, but for
 * a byte order mark at its start, from which the parser does not count.
 */
export function partMarkdown(text: string): Span[] {
  const from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const starts = [from];
  if (!REACHES_ON.test(text)) {
    const told = from + frontLength(text.slice(from));
    for (const { index, 0: blank } of text.matchAll(BEFORE_PARAGRAPH)) {
      if (index + blank.length > told) starts.push(index + blank.length);
    }
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** How long the front matter is, in UTF-16 code units; as long as the text if it never ends. */
function frontLength(text: string): number {
  if (!FRONT_MARK.test(text)) return 0;
  return frontMatterLength(text) || text.length;
}

// “The harbour is closed.” and the blanks after it: one line that begins with a word and has no sign that may be markup.
const WORDS_ALONE = /^(["'“‘A-Za-z][^\\`*_[\]<>&|~\0\t\r\n]*)(?:\r?\n[ \t]*)*$/;

/** Reads one stretch; its spans count from its start. */
export function readMarkdownStretch(source: string): MarkedUp {
  // No stretch but the draft's first begins with the marks of front matter.
  const { span: front, fields, brokenLine } = readFrontMatter(source);
  const story = '\n'.repeat(front.end) + source.slice(front.end);
  const shown = hideSpans(story, findTemplates(story));
  const text = hideSpans(shown, findLinkBrackets(shown));
  // Most paragraphs are words alone, and the parser takes longer for one than all the reading after it.
  const words = WORDS_ALONE.exec(text)?.[1];
  if (words !== undefined)
    return { pieces: [pieceOf('paragraph', { start: 0, end: words.length }, text)], directives: [] };
  const { children } = fromMarkdown(text);
  const found = Array.from(findLeaves(children), (placed) => readLeaf(text, placed));
  return {
    pieces: found.flatMap(({ pieces }) => pieces),
    directives: found.flatMap(({ directives }) => directives),
    ...(fields.length === 0 ? {} : { fields }),
    ...(brokenLine === undefined ? {} : { brokenLine }),
  };
}

function readLeaf(text: string, placed: PlacedLeaf): MarkedUp {
  const span = nodeSpan(placed.leaf);
  if (placed.leaf.type === 'html') return placeHtml(findHtmlPieces(text, span), placed.within);
  const { words, comments } = readInline(text, placed.leaf);
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

import type { Field } from '../text/field.ts';
import { closeUp, openUp } from '../text/fillers.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { inkOf } from './blank.ts';
import { findHtmlPieces } from './html-pieces.ts';
import type { Notated } from './layout.ts';
import type { MarkedUp } from './marked-up.ts';
import { type Piece, pieceOf } from './piece.ts';
import { findParagraphs } from './plain-paragraphs.ts';
import { hideTemplates } from './templates.ts';

// “<p>”, “<!-- wp:list -->”: a text in HTML says itself where its paragraphs are.
const BLOCK_TAGS =
  /<(?:!--|\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|section|article|aside|pre|hr)(?=[\s>/]))/i;
// “<p>”: where a text has none, its paragraphs are parted by blank lines, as in WordPress.
const PARAGRAPH_TAG = /<p[\s>]/i;
// “<a href”, “&eacute;”: markup inside a line.
const INLINE_MARKUP = /<[a-z/!]|&(?:#\d|#x[\da-f]|[a-z]{2,31};)/i;

/** What a field holds: its pieces in their places, and how words are written there. */
export interface ReadField extends MarkedUp {
  readonly notated: Notated;
}

/** Reads the words of a field, which may be in HTML: a whole story, or a line. */
export function readField(field: Field): ReadField {
  const { words, placeOf } = closeUp(field.prose);
  const { pieces, directives } = readWords(words);
  const toDraft = (span: Span) => shiftSpan(placeOf(span), field.span.start);
  return {
    pieces: pieces.map((piece) => openPiece(piece, field.prose, placeOf(piece.span), field.span.start)),
    directives: directives.map((directive) => ({ ...directive, span: toDraft(directive.span) })),
    notated: {
      span: field.span,
      notation: field.notation,
      holds: INLINE_MARKUP.test(words) ? 'html' : 'text',
    },
  };
}

function openPiece({ kind, prose }: Piece, held: string, span: Span, start: number): Piece {
  return { kind, span: shiftSpan(span, start), prose: openUp(held, prose, span) };
}

function readWords(words: string): MarkedUp {
  const shown = hideTemplates(words);
  if (BLOCK_TAGS.test(words)) {
    const parting = PARAGRAPH_TAG.test(words) ? 'tags' : 'blank lines';
    return findHtmlPieces(shown, { start: 0, end: words.length }, { parting });
  }
  const read = findParagraphs(shown).map((span) => readParagraph(shown, span));
  return {
    pieces: read.flatMap(({ pieces }) => pieces),
    directives: read.flatMap(({ directives }) => directives),
  };
}

function readParagraph(shown: string, span: Span): MarkedUp {
  const ink = inkOf(shown, span);
  if (!INLINE_MARKUP.test(shown.slice(ink.start, ink.end)))
    return { pieces: [pieceOf('text', ink, shown)], directives: [] };
  const { pieces, directives } = findHtmlPieces(shown, ink);
  return {
    pieces: pieces.map((piece) => (piece.kind === 'paragraph' ? { ...piece, kind: 'text' } : piece)),
    directives,
  };
}

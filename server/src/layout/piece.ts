import type { ParagraphKind } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import { withoutFillers } from '../text/unseen.ts';
import { evenSpaces } from './blank.ts';

/**
 * A block before the last word on what it is. `text` is a paragraph of which no markup says that it is one, so that it
 * may as well be a headline or a crosshead; `stressed` is one that is wholly in bold or italics.
 */
export type PieceKind = ParagraphKind;

/** A stretch of a draft, its prose as long as its span, as in a block. */
export interface Piece {
  readonly kind: PieceKind;
  readonly span: Span;
  readonly prose: string;
}

/** The words of a piece as they are read, closed up. */
export function wordsOf({ prose }: { readonly prose: string }): string {
  return withoutFillers(prose);
}

/** Whether a piece may still turn out to be something other than a paragraph. */
export function isOpen(piece: Piece): boolean {
  return piece.kind === 'text' || piece.kind === 'stressed' || piece.kind === 'paragraph';
}

/** A piece over a stretch of a text; `shown` is as long as the text and has blanks where it is not prose. */
export function pieceOf(kind: PieceKind, span: Span, shown: string): Piece {
  return { kind, span, prose: evenSpaces(shown.slice(span.start, span.end)) };
}

/** The same piece without its first `length` code units, which are a label or a marker. */
export function withoutLead(piece: Piece, kind: PieceKind, length: number): Piece {
  return { kind, span: piece.span, prose: ' '.repeat(length) + piece.prose.slice(length) };
}

/** The same piece as a note. A note's prose is blank, so that nothing in it is ever taken for the story's words. */
export function toNote({ span, prose }: Piece): Piece {
  return { kind: 'note', span, prose: ' '.repeat(prose.length) };
}

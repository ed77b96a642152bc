import { type Span, shiftSpan } from '../text/span.ts';
import { findAsides } from './asides.ts';
import { blankOut } from './blank.ts';
import { coverBlocks, type OpenDirective } from './directive.ts';
import { nameKinds } from './kinds.ts';
import type { Layout } from './layout.ts';
import type { Piece } from './piece.ts';

/** What a reader of markup finds: pieces with the markup blanked, and the orders in its comments. */
export interface MarkedUp {
  readonly pieces: readonly Piece[];
  readonly directives: readonly OpenDirective[];
}

/** The same, counted from another origin. */
export function shiftMarkedUp({ pieces, directives }: MarkedUp, by: number): MarkedUp {
  return {
    pieces: pieces.map((piece) => ({ ...piece, span: shiftSpan(piece.span, by) })),
    directives: directives.map((directive) => ({ ...directive, span: shiftSpan(directive.span, by) })),
  };
}

/** Makes a layout of what a reader of markup found: blanks the asides in each piece and says what each piece is. */
export function layOut(found: MarkedUp): Layout {
  const directives = [...found.directives];
  const checkedMarks: Span[] = [];
  const pieces = found.pieces.map((piece): Piece => {
    const asides = findAsides(piece.prose);
    if (asides.blanks.length === 0) return piece;
    const shift = (span: Span) => shiftSpan(span, piece.span.start);
    for (const directive of asides.directives) directives.push({ ...directive, span: shift(directive.span) });
    for (const mark of asides.checkedMarks) checkedMarks.push(shift(mark));
    const prose = blankOut(piece.prose, asides.blanks);
    const isNote = asides.notes.length > 0 && prose.trim() === '';
    return { kind: isNote ? 'note' : piece.kind, span: piece.span, prose };
  });
  const blocks = nameKinds(pieces);
  directives.sort((a, b) => a.span.start - b.span.start);
  return { blocks, directives: coverBlocks(directives, blocks), checkedMarks };
}

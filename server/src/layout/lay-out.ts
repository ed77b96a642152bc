import { closeUp } from '../text/fillers.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { findAsides } from './asides.ts';
import { blankOut } from './blank.ts';
import { coverBlocks } from './directive.ts';
import type { RoleOf } from './field-kinds.ts';
import type { NamingPieces } from './kinds.ts';
import type { Layout } from './layout.ts';
import type { MarkedUp } from './marked-up.ts';
import { nameAround, readFields } from './named-blocks.ts';
import type { Piece } from './piece.ts';
import { blankToCome } from './to-come.ts';

/** Makes a layout of what a reader of markup found: blanks the asides in each piece and says what each piece is. */
export function layOut(found: MarkedUp, roleOf: RoleOf, naming: NamingPieces = {}): Layout {
  const { told, story, directives: ordered, notated } = readFields(found.fields ?? [], roleOf);
  const directives = [...found.directives, ...ordered];
  const checkedMarks: Span[] = [];
  const withoutAsides = (piece: Piece): Piece => {
    // “\[\[ask Ada\]\]”: what is not seen may stand in the marks of an aside.
    const { words, placeOf } = closeUp(piece.prose);
    const asides = findAsides(words);
    if (asides.blanks.length === 0) return piece;
    const shift = (span: Span) => shiftSpan(placeOf(span), piece.span.start);
    for (const directive of asides.directives) directives.push({ ...directive, span: shift(directive.span) });
    for (const mark of asides.checkedMarks) checkedMarks.push(shift(mark));
    const prose = blankOut(piece.prose, asides.blanks.map(placeOf));
    const isNote = asides.notes.length > 0 && prose.trim() === '';
    return { kind: isNote ? 'note' : piece.kind, span: piece.span, prose };
  };
  const named = nameAround(told.map(withoutAsides), [...story, ...found.pieces].map(withoutAsides), naming);
  const { blocks, toCome } = blankToCome(named);
  directives.sort((a, b) => a.span.start - b.span.start);
  return {
    blocks,
    directives: coverBlocks(directives, blocks),
    checkedMarks,
    toCome,
    notated,
    brokenLine: found.brokenLine,
  };
}

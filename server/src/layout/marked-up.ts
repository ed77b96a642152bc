import type { Field } from '../text/field.ts';
import { closeUp } from '../text/fillers.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { findAsides } from './asides.ts';
import { blankOut } from './blank.ts';
import { coverBlocks, type OpenDirective } from './directive.ts';
import type { RoleOf } from './field-kinds.ts';
import type { NamingPieces } from './kinds.ts';
import type { Layout } from './layout.ts';
import { nameAround, readFields } from './named-blocks.ts';
import type { Piece } from './piece.ts';
import { blankToCome } from './to-come.ts';

/** What a reader of markup finds: pieces with the markup blanked, the orders in its comments, and its front matter. */
export interface MarkedUp {
  readonly pieces: readonly Piece[];
  readonly directives: readonly OpenDirective[];
  /** Those of the front matter, or of a draft in which all stands under keys. */
  readonly fields?: readonly Field[];
  /** The line of the front matter that cannot be read. */
  readonly brokenLine?: Span | undefined;
}

/** The same, counted from another origin. */
export function shiftMarkedUp({ pieces, directives, fields = [], brokenLine }: MarkedUp, by: number): MarkedUp {
  return {
    pieces: pieces.map((piece) => shifted(piece, by)),
    directives: directives.map((directive) => shifted(directive, by)),
    ...(fields.length === 0 ? {} : { fields: fields.map((field) => shifted(field, by)) }),
    ...(brokenLine === undefined ? {} : { brokenLine: shiftSpan(brokenLine, by) }),
  };
}

function shifted<T extends { readonly span: Span }>(item: T, by: number): T {
  return { ...item, span: shiftSpan(item.span, by) };
}

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

import type { Field } from '../text/field.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import type { OpenDirective } from './directive.ts';
import type { Piece } from './piece.ts';

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

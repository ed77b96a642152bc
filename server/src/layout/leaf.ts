import type { Span } from '../text/span.ts';
import { UNSEEN } from '../text/unseen.ts';
import { evenSpaces, inkOf } from './blank.ts';
import type { Piece, PieceKind } from './piece.ts';

/** Words between two pieces of markup: `shown` is as long as the span. */
export interface Words {
  readonly span: Span;
  readonly shown: string;
  /** Whether the markup before them is seen as a gap, as a line break is, or not at all, as “<b>” in “H<b>WB</b>”. */
  readonly after: 'gap' | 'unseen';
}

// “sport” before “News”: two words that only the page's design sets apart.
const ENDS_SMALL = /\p{Ll}$/u;
const STARTS_CAPITAL = /^\p{Lu}/u;

/** A piece over a span in which only the words show, wherever they stand; they come in order. */
export function pieceOfWords(kind: PieceKind, span: Span, words: readonly Words[]): Piece {
  let prose = '';
  for (const { span: at, shown, after } of words) {
    const isGap = after === 'gap' || (STARTS_CAPITAL.test(shown) && ENDS_SMALL.test(prose));
    prose += (isGap ? ' ' : UNSEEN).repeat(Math.max(0, at.start - span.start - prose.length)) + shown;
  }
  return { kind, span, prose: evenSpaces(prose.padEnd(span.end - span.start)) };
}

/** The same piece without the blanks at either end. */
export function trimPiece(piece: Piece): Piece {
  const ink = inkOf(piece.prose, { start: 0, end: piece.prose.length });
  const { start } = piece.span;
  return {
    kind: piece.kind,
    span: { start: start + ink.start, end: start + ink.end },
    prose: piece.prose.slice(ink.start, ink.end),
  };
}

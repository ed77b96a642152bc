import { withoutFillers } from '../text/unseen.ts';
import { pieceOfWords, trimPiece, type Words } from './leaf.ts';
import type { Piece, PieceKind } from './piece.ts';

/** Where words are set one after another until the block that they make is closed. */
export interface Galley {
  /** Sets words; the first with ink decide what kind the block is. */
  readonly set: (words: Words, kind: PieceKind, stress: 'plain' | 'stressed') => void;
  /** Breaks the line; twice in a row ends the block. */
  readonly breakLine: () => void;
  /** Makes a block that has begun reach up to here, although no words stand there. */
  readonly reachTo: (end: number) => void;
  readonly close: () => void;
  /** The blocks closed so far. */
  readonly pieces: readonly Piece[];
}

interface OpenBlock {
  readonly kind: PieceKind;
  readonly words: Words[];
  stress: 'plain' | 'stressed';
  breaks: number;
  reach: number;
}

/** Sets up an empty galley. */
export function createGalley(): Galley {
  const pieces: Piece[] = [];
  let open: OpenBlock | undefined;
  function close(): void {
    if (open) pieces.push(toPiece(open));
    open = undefined;
  }
  return {
    pieces,
    close,
    set(words, kind, stress) {
      const isBlank = withoutFillers(words.shown).trim() === '';
      if (open !== undefined && !isBlank && stress === 'plain' && isCrosshead(open)) close();
      if (open === undefined && isBlank) return;
      open ??= { kind, words: [], stress: 'stressed', breaks: 0, reach: 0 };
      open.words.push(words);
      if (isBlank) return;
      open.breaks = 0;
      if (stress === 'plain') open.stress = 'plain';
    },
    breakLine() {
      if (open === undefined) return;
      open.breaks += 1;
      if (open.breaks > 1) close();
    },
    reachTo(end) {
      if (open) open.reach = end;
    },
  };
}

/** “<b>What next</b><br>The crews wait.”: a crosshead, or a question, to which only the break gives a line of its own. */
function isCrosshead({ kind, stress, breaks }: OpenBlock): boolean {
  return kind === 'paragraph' && stress === 'stressed' && breaks > 0;
}

function toPiece({ kind, words, stress, reach }: OpenBlock): Piece {
  const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
  const named = kind === 'paragraph' && stress === 'stressed' ? 'stressed' : kind;
  const piece = trimPiece(pieceOfWords(named, span, words));
  const end = Math.max(piece.span.end, reach);
  return { ...piece, span: { start: piece.span.start, end }, prose: piece.prose.padEnd(end - piece.span.start) };
}

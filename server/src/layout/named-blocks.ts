import type { Block } from '../text/block.ts';
import type { Field } from '../text/field.ts';
import type { RoleOf } from './field-kinds.ts';
import { pieceOfField } from './field-kinds.ts';
import { nameKinds } from './kinds.ts';
import type { Notated } from './layout.ts';
import type { Piece } from './piece.ts';

/** What stands under keys in a draft: the pieces that it makes, and how each is written. */
export interface KeyedPieces {
  readonly pieces: readonly Piece[];
  readonly notated: readonly Notated[];
}

/** The fields that hold a part of the story, in the order of the text. */
export function keepStoryFields(fields: readonly Field[], roleOf: RoleOf): KeyedPieces {
  const pieces: Piece[] = [];
  const notated: Notated[] = [];
  for (const field of fields) {
    const role = roleOf(field);
    const piece = role && pieceOfField(field, role);
    if (piece === undefined || piece.span.start === piece.span.end) continue;
    pieces.push(piece);
    notated.push({ span: field.span, notation: field.notation });
  }
  return { pieces, notated };
}

/** The blocks of a draft: what keys say of themselves they are, and around them what pieces are by their words. */
export function nameAround(keyed: readonly Piece[], pieces: readonly Piece[], writingAt?: number): Block[] {
  const told = keyed.flatMap((piece) => (isSettled(piece) ? [piece] : []));
  const named = nameKinds(
    pieces,
    writingAt,
    told.find(({ kind }) => kind === 'headline'),
  );
  if (told.length === 0) return named;
  return [...told, ...named].sort((a, b) => a.span.start - b.span.start);
}

function isSettled(piece: Piece): piece is Block {
  return piece.kind !== 'text' && piece.kind !== 'stressed';
}

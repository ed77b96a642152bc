import type { Block } from '../text/block.ts';
import type { Field } from '../text/field.ts';
import type { OpenDirective } from './directive.ts';
import { KIND_OF_ROLE, type RoleOf } from './field-kinds.ts';
import { readField } from './field-pieces.ts';
import { type NamingPieces, nameKinds } from './kinds.ts';
import type { Notated } from './layout.ts';
import { type Piece, toNote } from './piece.ts';

/** What the fields of a draft hold, in the order of the text. */
export interface ReadFields {
  /** What is what its key says. */
  readonly told: readonly Piece[];
  /** The running text, of which each piece is what its words and markup make it. */
  readonly story: readonly Piece[];
  readonly directives: readonly OpenDirective[];
  readonly notated: readonly Notated[];
}

/** Reads those fields that hold a part of the story. */
export function readFields(fields: readonly Field[], roleOf: RoleOf): ReadFields {
  const told: Piece[] = [];
  const story: Piece[] = [];
  const directives: OpenDirective[] = [];
  const notated: Notated[] = [];
  for (const field of fields) {
    const role = roleOf(field);
    if (role === undefined) continue;
    const read = readField(field);
    const inked = read.pieces.filter(({ span }) => span.start < span.end);
    for (const piece of inked) {
      if (role === 'story') story.push(piece);
      else told.push(role === 'note' ? toNote(piece) : { ...piece, kind: KIND_OF_ROLE[role] });
    }
    for (const directive of read.directives) directives.push(directive);
    if (inked.length > 0) notated.push(read.notated);
  }
  return { told, story, directives, notated };
}

/** The blocks of a draft: what keys say of themselves they are, and around them what pieces are by their words. */
export function nameAround(told: readonly Piece[], pieces: readonly Piece[], naming: NamingPieces = {}): Block[] {
  const settled = told.flatMap((piece) => (isSettled(piece) ? [piece] : []));
  const named = nameKinds(
    pieces,
    naming,
    settled.find(({ kind }) => kind === 'headline'),
  );
  if (settled.length === 0) return named;
  return [...settled, ...named].sort((a, b) => a.span.start - b.span.start);
}

function isSettled(piece: Piece): piece is Block {
  return piece.kind !== 'text' && piece.kind !== 'stressed' && piece.kind !== 'top-heading';
}

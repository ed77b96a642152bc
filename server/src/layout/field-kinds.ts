import { FIELD_ROLES, type Field, type FieldNames, type FieldRole } from '../text/field.ts';
import names from './data/field-names.json' with { type: 'json' };
import { trimPiece } from './leaf.ts';
import { type Piece, pieceOf, toNote } from './piece.ts';

/** Says of a field what part of the story it holds; nothing for one that holds none. */
export type RoleOf = (field: Field) => FieldRole | undefined;

/** Sets up the question by the keys that a desk names; a part that it does not name has the usual keys. */
export function createRoles(named: FieldNames): RoleOf {
  const roles = new Map<string, FieldRole>();
  const usual = FIELD_ROLES.filter((role) => named[role] === undefined);
  const own = FIELD_ROLES.filter((role) => named[role] !== undefined);
  for (const role of usual) for (const key of names[role]) roles.set(key, role);
  // Who says that “title” is a caption means that it is no headline.
  for (const role of own) for (const key of named[role] ?? []) roles.set(plainKey(key), role);
  return ({ path }) => roles.get(plainKey(path.join('.')));
}

/** The keys that newsrooms and site builders use. */
export const USUAL_ROLES = createRoles({});

/** “Photo-Caption”, “photo_caption” and “photoCaption” are one key. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(JOINTS, '');
}

const JOINTS = /[-_ ]/g;

/** A field as a piece of the draft, which is what its key says. */
export function pieceOfField({ span, prose }: Field, role: FieldRole): Piece {
  const piece = trimPiece({ ...pieceOf('paragraph', { start: 0, end: prose.length }, prose), kind: role, span });
  return role === 'note' ? toNote(piece) : piece;
}

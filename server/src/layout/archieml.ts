import { readArchieFields } from '../fields/archieml-fields.ts';
import type { RoleOf } from './field-kinds.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';

/** Reads ArchieML: what stands under the keys that hold a part of the story. */
export function readArchieml(text: string, roleOf: RoleOf): Layout {
  return layOut({ pieces: [], directives: [], fields: readArchieFields(text) }, roleOf);
}

import type { BlockKind } from '../text/block.ts';
import { FIELD_ROLES, type Field, type FieldNames, type FieldRole } from '../text/field.ts';
import names from './data/field-names.json' with { type: 'json' };

/** Says of a field what part of the story it holds; nothing for one that holds none. */
export type RoleOf = (field: Field) => FieldRole | undefined;

/** What a desk calls its fields: in front matter and JSON, and in ArchieML. */
export interface Roles {
  readonly fields: RoleOf;
  readonly archieml: RoleOf;
}

/** Sets up the question by the keys that a desk names; a part that it does not name has the usual keys. */
export function createRoles(named: FieldNames): RoleOf {
  const roles = new Map<string, FieldRole>();
  const own = FIELD_ROLES.filter((role) => named[role] !== undefined);
  for (const role of FIELD_ROLES) if (!own.includes(role)) for (const key of names[role]) roles.set(key, role);
  // Who says that “title” is a caption means that it is no headline.
  for (const role of own) for (const key of named[role] ?? []) roles.set(plainKey(key), role);
  return ({ path }) => roleAt(path.map(plainKey), roles);
}

/** What stands in the story itself has keys of its own: “image.caption” in “body.image.caption”. */
function roleAt(path: readonly string[], roles: ReadonlyMap<string, FieldRole>): FieldRole | undefined {
  const role = roles.get(path.join('.'));
  if (role !== undefined) return role;
  const story = path.findIndex((_, at) => roles.get(path.slice(0, at + 1).join('.')) === 'story');
  const inStory = path.slice(story + 1);
  return (story < 0 ? undefined : roles.get(inStory.join('.'))) ?? roleWithin(inStory, roles);
}

/** “pullquote.text”, “factbox.title”: a part that stands beside the story, and the words in it. */
function roleWithin(path: readonly string[], roles: ReadonlyMap<string, FieldRole>): FieldRole | undefined {
  const role = WORDS_WITHIN.has(path.at(-1) ?? '') ? roles.get(path.slice(0, -1).join('.')) : undefined;
  return role !== undefined && HOLDS_WORDS.has(role) ? role : undefined;
}

const WORDS_WITHIN: ReadonlySet<string> = new Set(names.within);
const HOLDS_WORDS: ReadonlySet<FieldRole> = new Set(['box', 'pull-quote', 'quote', 'caption', 'note']);

/** The keys that newsrooms and site builders use. */
export const USUAL_ROLES: Roles = { fields: createRoles({}), archieml: createRoles({}) };

/** What fields hold beside the story, where that stands below them: front matter has none of its text. */
export function besideStory(roleOf: RoleOf): RoleOf {
  return (field) => {
    const role = roleOf(field);
    return role === 'story' ? undefined : role;
  };
}

/** “Photo-Caption”, “photo_caption” and “photoCaption” are one key. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(JOINTS, '');
}

const JOINTS = /[-_ ]/g;

/** What block a field's words are, but for the story itself, which is many. */
export const KIND_OF_ROLE: Readonly<Record<Exclude<FieldRole, 'story'>, BlockKind>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  heading: 'heading',
  quote: 'block-quote',
  caption: 'caption',
  box: 'box',
  'pull-quote': 'pull-quote',
  note: 'note',
};

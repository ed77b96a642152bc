import type { Span } from './span.ts';

/** How words are written where they stand: in which sort of string, of which sort of file. */
export type Notation =
  | 'json'
  | 'yaml plain'
  | 'yaml single-quoted'
  | 'yaml double-quoted'
  | 'yaml block'
  | 'toml basic'
  | 'toml literal'
  | 'archieml'
  | 'xml'
  | 'cdata';

/** A string that stands under a key, such as a headline in front matter. */
export interface Field {
  /** The keys that lead to it, outermost first; places in lists are not counted. */
  readonly path: readonly string[];
  /** What stands between its marks. */
  readonly span: Span;
  /** As long as the span: each character where it stands, with fillers behind it for the rest of an escape. */
  readonly prose: string;
  readonly notation: Notation;
}

/** Nobody nests keys deeper: what is deeper is passed over, for the way to each field is kept. */
export const DEEPEST_FIELD = 64;

/** What part of a story a key may hold. */
export const FIELD_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'story',
  'quote',
  'caption',
  'box',
  'pull-quote',
  'note',
] as const;

export type FieldRole = (typeof FIELD_ROLES)[number];

/** The keys that hold each part: “dek”, or “image.caption” for one under another. A part without any has the usual keys. */
export type FieldNames = { readonly [Role in FieldRole]?: readonly string[] | undefined };

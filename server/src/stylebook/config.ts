import type * as z from 'zod';
import type { FieldNames } from '../text/field.ts';
import type { Span } from '../text/span.ts';
import { DEFAULT_STYLEBOOK } from './default-stylebook.ts';
import type { HouseName } from './house.ts';
import type { Level } from './level.ts';
import type { Stylebook } from './stylebook.ts';

/** What a desk said about one rule. */
export interface RuleSetting {
  readonly level: Level | undefined;
  /** As the rule's schema takes them; checked when the config was read. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What one file or the settings say of acronyms and names, by the letters or the name. */
export interface Entries {
  /** The long form; `null` where none is given, `false` for letters that readers do not know. */
  readonly acronyms: Readonly<Record<string, string | false | null>>;
  readonly names: Readonly<Record<string, NameVariants>>;
  readonly groups: Readonly<Record<string, NameVariants>>;
}

/** The forms that a name replaces: some, one or none. */
export type NameVariants = readonly string[] | string | null;

/** What `copydesk.yml` and the editor's settings come to, checked. */
export interface Config {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** What a house's guide, the settings and the file come to. */
  readonly stylebook: Stylebook;
  /** The house that counts: the file's, else the settings'. */
  readonly house: HouseName;
  /** What was said of acronyms and names, in the order in which it is laid over the house's guide. */
  readonly entries: readonly Entries[];
  readonly files: DraftFiles;
  /** What a desk calls the fields of front matter. */
  readonly fields: FieldNames;
  /** What it calls them in ArchieML, where that is not the same. */
  readonly archieml: FieldNames;
  /** Which folders are packages: their drafts are held against one another. */
  readonly packages: Patterns;
}

/** Which files are drafts. */
export interface DraftFiles {
  readonly include: Patterns;
  /** Which of them are not; a later list has the last word. */
  readonly exclude: readonly Patterns[];
}

/** Patterns as in a `.gitignore`, and the folder that they start from: the one of the file that has them. */
export interface Patterns {
  /** None for patterns that no file has, which start where the search for files ended. */
  readonly folder: string | undefined;
  readonly patterns: readonly string[];
}

/** A key or value in a config file that means nothing; the rest of the file still applies. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** What a config needs to know of a rule; each of the desk's rules is one. */
export interface ConfigurableRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Level;
  readonly options: z.ZodObject;
}

// Folders and files that have the endings of drafts and hold no story: a project's own papers, and orders to machines.
const NO_STORIES = [
  'node_modules/',
  'CHANGELOG.*',
  'CMakeLists.txt',
  'CODE_OF_CONDUCT.*',
  'CONTRIBUTING.*',
  'COPYING.*',
  'LICENCE.*',
  'LICENSE.*',
  'ads.txt',
  'constraints.txt',
  'humans.txt',
  'requirements.txt',
  'requirements-*.txt',
  'robots.txt',
  'security.txt',
  // A story about a licence may be called so: capitals and small letters are alike here.
  '!*.draft',
  '!*.story',
  '!*.article',
];

/** What holds where nobody said otherwise. */
export const DEFAULT_CONFIG: Config = {
  rules: new Map(),
  stylebook: DEFAULT_STYLEBOOK,
  house: 'general',
  entries: [],
  files: {
    include: {
      folder: undefined,
      patterns: [
        '*.draft',
        '*.story',
        '*.article',
        '*.txt',
        '*.md',
        '*.markdown',
        '*.mdx',
        '*.html',
        '*.htm',
        '*.aml',
        '*.archieml',
        '*.nitf',
        '*.docx',
        '*.odt',
      ],
    },
    exclude: [{ folder: undefined, patterns: NO_STORIES }],
  },
  fields: {},
  archieml: {},
  packages: { folder: undefined, patterns: [] },
};

import type * as z from 'zod';
import type { JoinedStories } from '../analysis/joined-stories.ts';
import type { Story } from '../analysis/story.ts';
import type { Level } from '../stylebook/level.ts';
import type { Stylebook } from '../stylebook/stylebook.ts';
import type { Span } from '../text/span.ts';
import type { Phrase } from '../wording/say.ts';

/** What a rule is about; other programs group findings by it. */
export type Category = 'attribution' | 'acronyms' | 'agreement' | 'names' | 'unfinished';

/** Another place in the draft that explains a finding, such as where an acronym is spelled out. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** A replacement in the draft; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * A remedy that needs no new fact. `draft` changes the text and never words inside quotation marks; `stylebook` adds
 * entries to `copydesk.yml`. Titles are orders, “Replace “Haldien” with “Halden””, which hosts put into words.
 */
export type Fix =
  | { readonly kind: 'draft'; readonly title: Phrase; readonly edits: readonly Edit[] }
  | { readonly kind: 'stylebook'; readonly title: Phrase; readonly entries: readonly StylebookEntry[] };

/** What a fix adds to `copydesk.yml`. */
export type StylebookEntry =
  | { readonly list: 'acronyms'; readonly acronym: string; readonly expansion: string | undefined }
  | { readonly list: 'names'; readonly name: string };

/** How surely a finding is right: `likely` means at least half of its like are, `possible` at least a quarter. */
export type Certainty = 'likely' | 'possible';

/** The characters of a message, so that a list of problems shows it whole. */
export const MESSAGE_AT_MOST = 90;

/** A message, or a shorter one where the draft's own words make it too long. */
export function fit(message: string, shorter: string): string {
  return message.length <= MESSAGE_AT_MOST ? message : shorter;
}

/** A fault in the draft: what to do about it, where, and how it was found. */
export interface Finding {
  readonly span: Span;
  /** One sentence that says what to do, in the draft's own words, at most `MESSAGE_AT_MOST` characters. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Whether most such findings are right, or only so many that one might ask; `likely` where it is not said. */
  readonly certainty?: Certainty;
  /** The path of the decision, a step a line, for the hover and `copydesk explain`. */
  readonly why: readonly string[];
  /** Other drafts' places that explain it, where drafts are held against one another. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** A place in another draft. */
export interface Elsewhere extends Related {
  /** Which of the drafts that were held against one another, from 0. */
  readonly draft: number;
}

/** Finds the faults of one kind in a story. */
export type FindFaults = (story: Story, stylebook: Stylebook) => Iterable<Finding>;

/** Finds what differs between stories about one thing. */
export type FindDifferences = (stories: JoinedStories, stylebook: Stylebook) => Iterable<Finding>;

/** One of the desk's rules. `id` names the fault, so that “ignore undefined-acronym” reads right. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly summary: string;
  readonly severity: Level;
  /** Whether its first fix may be made without anybody looking: it brings no fact and chooses between no two people. */
  readonly safeFixes?: true;
  /** What it holds a story against: an earlier version, or other drafts; without them it has nothing to say. */
  readonly compares?: Comparison;
  /** What it has to say of several drafts about one thing, besides what it says of each. */
  readonly acrossDrafts?: FindDifferences;
  readonly options: z.ZodObject;
  /** The rule with its options read; throws a ZodError for options that its schema does not take. */
  readonly withOptions: (options: unknown) => FindFaults;
}

/** What rules hold a story against. */
export type Comparison = 'versions' | 'drafts';

/** What has a page: a rule, or a fault of a directive. */
export interface Paged {
  readonly category: Category | 'directives';
  readonly id: string;
}

/** Where the page of a rule lies, from the folder of all pages: “acronyms/undefined-acronym.md”. */
export function pageOf({ category, id }: Paged): string {
  return `${category}/${id}.md`;
}

/** What the file of a rule says. */
export interface RuleDefinition<Schema extends z.ZodObject> extends Omit<Rule, 'withOptions' | 'options'> {
  readonly options: Schema;
  readonly check: (story: Story, options: z.output<Schema>, stylebook: Stylebook) => Iterable<Finding>;
}

/** Makes a rule of its definition; the options' types come from their schema. */
export function defineRule<Schema extends z.ZodObject>(definition: RuleDefinition<Schema>): Rule {
  const { check, ...rule } = definition;
  return {
    ...rule,
    withOptions(options) {
      const parsed = definition.options.parse(options);
      return (story, stylebook) => check(story, parsed, stylebook);
    },
  };
}

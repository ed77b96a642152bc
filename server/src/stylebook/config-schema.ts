import * as z from 'zod';
import type { FieldRole } from '../text/field.ts';
import { casesSchema, settledCases } from './case-schema.ts';
import type { ConfigurableRule } from './config.ts';
import { HOUSES } from './house.ts';
import { LEVELS } from './level.ts';
import { isQuickToMatch } from './pattern-cost.ts';
import { WAY_TO_PROFILE } from './profile-name.ts';

const written = z.string().min(1, { error: 'Write words here.' });
const list = z.array(written);
const LIST_OR_MAPPING = 'Write a list here, or keys with values.';

// “- UN: United Nations” is a list of mappings, which is easily written by mistake.
function listUnlike(mapping: string) {
  const error = ({ input }: { readonly input?: unknown }) =>
    typeof input === 'object' && input !== null
      ? `Write this as a key, without “-” or brackets: “${mapping}”.`
      : undefined;
  return z.array(z.string({ error }).min(1, { error: 'Write words here.' }));
}

const longForms = z.record(
  written,
  z.union([written, z.literal(false), z.null()], { error: 'Write the long form here, “false”, or nothing.' }),
);
const acronyms = z
  .union([listUnlike('UN: United Nations'), longForms], { error: LIST_OR_MAPPING })
  .describe(
    'Acronyms that your readers know without help: a list, or a mapping from the letters to their long form. `false` takes back one that is on the default list or in another config.',
  );

const variants = z.record(
  written,
  z.union([list, written, z.null()], { error: 'Write the variants here as a list, one variant, or nothing.' }),
);
const preferredNames = z.union([listUnlike('Kyiv: [Kiev]'), variants], { error: LIST_OR_MAPPING });
const names = preferredNames.describe(
  'People and places as your desk spells them: a list, or a mapping from the right form to the variants that it replaces. An entry takes the place of those in other configs that share a form with it.',
);
const groups = preferredNames.describe(
  'Groups that go by rival names: a mapping from the name that your desk settled on to those that it replaces. An entry takes the place of those in other configs that share a form with it.',
);

// “*.{md,txt}”: readers of other tools' globs write this, and it would match nothing.
const BRACES = /^[^{]*\{.*\}/s;
const patterns = z.array(
  written
    .refine((pattern) => !BRACES.test(pattern), { error: 'Write one pattern for each: braces are not read here.' })
    .refine(isQuickToMatch, {
      error: 'Write this pattern shorter, or with fewer “*”: at most three “**”, and three “*” in a name.',
    }),
);

const files = z
  .strictObject({
    include: patterns
      .optional()
      .describe('Which files are drafts. Replaces the list of a config above, and the default list of file endings.'),
    exclude: patterns
      .optional()
      .describe('Which of them are not, besides those that Git ignores or a config above excludes.'),
  })
  .describe(
    'Which files are drafts when Copydesk looks for them itself: patterns as in a `.gitignore`, from the folder of this file.',
  );

const keys = z.array(written).optional();
const fieldNames = z.strictObject({
  headline: keys.describe('Usually `headline`, `hed`, `title` and the like.'),
  standfirst: keys.describe('Usually `dek`, `standfirst`, `description`, `summary` and the like.'),
  byline: keys.describe('Usually `byline`, `author`, `authors` and the like.'),
  dateline: keys.describe('Usually `dateline`.'),
  heading: keys.describe('Usually `heading`, `subhed` and the like.'),
  story: keys.describe('The running text; usually `body`, `content`, `story`, `text` and the like.'),
  quote: keys.describe('Usually `quote`.'),
  caption: keys.describe('Usually `caption`, `image.caption` and the like.'),
  box: keys.describe('A fact box; usually `factbox` and the like.'),
  'pull-quote': keys.describe('Words of the story that are shown once more; usually `pullquote`.'),
  note: keys.describe('What is no part of the story; usually `slug`.'),
} satisfies Record<FieldRole, z.ZodType>);
const fields = fieldNames.describe(
  'What your desk calls the fields of front matter, of ArchieML and of exports in JSON: for each part of a story the keys that hold it, such as `hed`, or `image.caption` for one under another. A list takes the place of the usual keys for that part.',
);
const archieml = fieldNames.describe('The same for ArchieML alone, where its keys are called otherwise.');

const house = z.enum(HOUSES).meta({
  description:
    'The house whose public style guide to follow: on acronyms, which letters stand alone or in brackets, and which are written as a name (“Nato”); and on times, months, percentages, numbers, titles and places, as far as a public page shows it. The nearest config that names a house decides; a house in `copydesk.yml` takes the place of the one in the settings.',
  default: 'general',
});

const WRONG_PROFILE = `Write a house (${HOUSES.join(', ')}), or the way to a file that ends in “.copydesk.yml”.`;

const extended = z
  .union([z.enum(HOUSES), z.string().regex(WAY_TO_PROFILE, { error: WRONG_PROFILE })], { error: WRONG_PROFILE })
  .describe(
    'What this file builds on: a house, or a profile of your own, by its way from this file; its name ends in `.copydesk.yml`. What this file says itself has the last word.',
  );

const level = z.enum(LEVELS);

const packages = patterns.describe(
  'Which folders are packages, such as a story with its sidebar and captions: patterns as in a `.gitignore`, from the folder of this file. What differs between the drafts in one, the folders below it included, is told. Replaces the list of a config above.',
);

const root = z
  .boolean()
  .describe(
    'Whether the configs above this one count no more. Without it, what this file does not say holds as in the nearest `copydesk.yml` in a folder above.',
  );

/** The shape of `copydesk.yml`. */
export function configSchema(rules: readonly ConfigurableRule[]) {
  return settingsSchema(rules).extend({
    extends: extended.optional(),
    packages: packages.optional(),
    tests: casesSchema(rules).optional(),
    root: root.optional(),
  });
}

/** The shape of the editor's `copydesk` settings: all that a file may say but where it lies. */
export function settingsSchema(rules: readonly ConfigurableRule[]) {
  const ruleSettings = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]));
  return z.strictObject({
    rules: z.strictObject(ruleSettings).describe('How loud each rule is, and its options.').optional(),
    house: house.optional(),
    acronyms: acronyms.optional(),
    names: names.optional(),
    groups: groups.optional(),
    files: files.optional(),
    fields: fields.optional(),
    archieml: archieml.optional(),
  });
}

function ruleSchema({ summary, severity, options }: ConfigurableRule) {
  const levelAndOptions = options.safeExtend({ level: level.optional().describe('How loud the rule is.') });
  return z
    .union([level, levelAndOptions], {
      error: `Choose from: ${LEVELS.join(', ')}; or write “level:” and options below.`,
    })
    .optional()
    .meta({ description: summary, default: severity });
}

// “[Kyiv]” and “{Kyiv: }” say the same.
const asMapping = list.transform((items) => Object.fromEntries(items.map((item) => [item, null])));

/** Reads what is left of a config when everything that its schema does not take is gone. */
export const settledConfig = z.object({
  root: root.default(false),
  extends: z.string().optional(),
  rules: z
    .record(z.string(), z.union([level.transform((level) => ({ level })), z.looseObject({ level: level.optional() })]))
    .default({}),
  house: house.optional(),
  acronyms: z.union([asMapping, longForms]).default({}),
  names: z.union([asMapping, variants]).default({}),
  groups: z.union([asMapping, variants]).default({}),
  files: files.default({}),
  fields: fields.default({}),
  archieml: archieml.default({}),
  packages: packages.optional(),
  tests: settledCases.default([]),
});

/** What one config says, ready to be laid over another. */
export type SaidConfig = z.output<typeof settledConfig>;

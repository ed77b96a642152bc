import type * as z from 'zod';
import type { Span } from '../text/span.ts';
import { configSchema } from './config-schema.ts';
import { DEFAULT_STYLEBOOK } from './default-stylebook.ts';
import type { HouseName } from './house.ts';
import { type Entries, layConfig } from './lay-config.ts';
import type { Level } from './level.ts';
import type { Stylebook } from './stylebook.ts';
import { readYaml } from './yaml.ts';

/** What a desk said about one rule. */
export interface RuleSetting {
  readonly level: Level | undefined;
  /** As the rule's schema takes them; checked when the config was read. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What `copydesk.yml` and the editor's settings come to, checked. */
export interface Config {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** What a house's guide, the settings and the file come to. */
  readonly stylebook: Stylebook;
  /** The house that counts: the file's, else the settings'. */
  readonly house: HouseName;
  /** What was said of acronyms and names, in the order in which it is laid over the house's guide. */
  readonly entries: readonly Entries[];
  /** Patterns as in a `.gitignore`, from the folder of the config file. */
  readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** A key or value in a config file that means nothing; the rest of the file still applies. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** A config, always whole and usable, and what was wrong with the text that it was read from. */
export interface ReadConfig {
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** What a config needs to know of a rule; each of the desk's rules is one. */
export interface ConfigurableRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Level;
  readonly options: z.ZodObject;
}

/** What holds where nobody said otherwise. */
export const DEFAULT_CONFIG: Config = {
  rules: new Map(),
  stylebook: DEFAULT_STYLEBOOK,
  house: 'general',
  entries: [],
  files: {
    include: ['*.draft', '*.story', '*.article', '*.txt', '*.md', '*.markdown', '*.html', '*.htm'],
    exclude: ['node_modules/'],
  },
};

/**
 * Reads a `copydesk.yml` and lays what it says over another config. Any text is a config: what means nothing is named in
 * `problems`, and the rest applies.
 *
 * The file has the last word over the editor's settings, so that the terminal says the same; a house that it names takes
 * the place of the settings' house:
 * `readConfig(text, RULES, configFromSettings(settings, RULES).config)`.
 */
export function readConfig(
  text: string,
  rules: readonly ConfigurableRule[],
  under: Config = DEFAULT_CONFIG,
): ReadConfig {
  const { value, problems } = readYaml(text, configSchema(rules));
  return { config: layConfig(under, value), problems };
}

/**
 * Reads the editor's `copydesk` settings, which have the shape of the file; keys that the file does not have belong to
 * the editor and are passed over. The spans of the problems mean nothing, the messages do.
 */
export function configFromSettings(
  settings: unknown,
  rules: readonly ConfigurableRule[],
  under: Config = DEFAULT_CONFIG,
): ReadConfig {
  const schema = configSchema(rules);
  const ours = Object.entries(Object(settings)).filter(([key]) => Object.hasOwn(schema.shape, key));
  // JSON is YAML, so one reader does for both.
  return readConfig(JSON.stringify(Object.fromEntries(ours)), rules, under);
}

import { type Config, type ConfigProblem, type ConfigurableRule, DEFAULT_CONFIG } from './config.ts';
import { configSchema, type SaidConfig, settingsSchema, settledConfig } from './config-schema.ts';
import { layConfig } from './lay-config.ts';
import { type ReadYaml, readYaml } from './yaml.ts';

/** A config, always whole and usable, and what was wrong with the text that it was read from. */
export interface ReadConfig {
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** What a text says by itself, before it is laid over anything, and what was wrong with it. */
export interface ReadSaid extends Pick<ReadYaml, 'problems' | 'placeOf'> {
  readonly said: SaidConfig;
}

/** What is said where there is no text. */
export const NOTHING_SAID: SaidConfig = settledConfig.parse({});

/** Reads a `copydesk.yml`. Any text is a config: what means nothing is named in `problems`, and the rest applies. */
export function readSaid(text: string, rules: readonly ConfigurableRule[]): ReadSaid {
  const { value, problems, placeOf } = readYaml(text, configSchema(rules));
  return { said: settledConfig.parse(value), problems, placeOf };
}

/** Reads a `copydesk.yml` that lies in `folder`, and lays what it says over another config, such as the settings. */
export function readConfig(
  text: string,
  rules: readonly ConfigurableRule[],
  under: Config = DEFAULT_CONFIG,
  folder?: string,
): ReadConfig {
  const { said, problems } = readSaid(text, rules);
  return { config: layConfig(under, said, folder), problems };
}

/**
 * Reads the editor's `copydesk` settings, which have the shape of the file; keys that are no settings belong to the editor
 * and are passed over. Patterns of drafts start from `folder`, the one that is open. The spans of the problems mean
 * nothing, the messages do.
 */
export function configFromSettings(settings: unknown, rules: readonly ConfigurableRule[], folder?: string): ReadConfig {
  const { shape } = settingsSchema(rules);
  const ours = Object.entries(Object(settings)).filter(([key]) => Object.hasOwn(shape, key));
  // JSON is YAML, so one reader does for both.
  return readConfig(JSON.stringify(Object.fromEntries(ours)), rules, DEFAULT_CONFIG, folder);
}

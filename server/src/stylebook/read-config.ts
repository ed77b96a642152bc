import { type Config, type ConfigProblem, type ConfigurableRule, DEFAULT_CONFIG } from './config.ts';
import { configSchema } from './config-schema.ts';
import { layConfig } from './lay-config.ts';
import { readYaml } from './yaml.ts';

/** A config, always whole and usable, and what was wrong with the text that it was read from. */
export interface ReadConfig {
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a `copydesk.yml` and lays what it says over another config. Any text is a config: what means nothing is named in
 * `problems`, and the rest applies. Patterns of files start from `folder`, where the text lies.
 *
 * The file has the last word over the editor's settings, so that the terminal says the same; a house that it names takes
 * the place of the settings' house:
 * `readConfig(text, RULES, configFromSettings(settings, RULES).config)`.
 */
export function readConfig(
  text: string,
  rules: readonly ConfigurableRule[],
  under: Config = DEFAULT_CONFIG,
  folder?: string,
): ReadConfig {
  const { value, problems } = readYaml(text, configSchema(rules));
  return { config: layConfig(under, value, folder), problems };
}

/**
 * Reads the editor's `copydesk` settings, which have the shape of the file; keys that the file does not have belong to
 * the editor and are passed over. Patterns of files start from `folder`, the workspace's. The spans of the problems mean nothing, the messages do.
 */
export function configFromSettings(settings: unknown, rules: readonly ConfigurableRule[], folder?: string): ReadConfig {
  const schema = configSchema(rules);
  const ours = Object.entries(Object(settings)).filter(([key]) => Object.hasOwn(schema.shape, key));
  // JSON is YAML, so one reader does for both.
  return readConfig(JSON.stringify(Object.fromEntries(ours)), rules, DEFAULT_CONFIG, folder);
}

import type { Config, ConfigProblem } from '../stylebook/config.ts';
import { nameOf } from './uris.ts';

/** A config file, as it lies on the disk or, when open, as it stands in the editor. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What holds for the documents in a folder. */
export interface FoundConfig {
  readonly config: Config;
  /** The URI of the folder where the globs start. */
  readonly folder: string;
  readonly file: ConfigFile | undefined;
}

/** The text of a document that is open in the editor. */
export type OpenText = (uri: string) => string | undefined;

/**
 * Finds the nearest config from a document's folder upwards and lays it over another one. Each entry point brings its
 * own, for only it knows where files are.
 */
export type FindConfig = (uri: string, under: Config, openText: OpenText) => Promise<FoundConfig>;

/** What a new config is called. */
export const NEW_CONFIG = 'copydesk.yml';

/** The names of a desk's config, the one that wins first. */
export const CONFIG_NAMES: readonly string[] = [NEW_CONFIG, '.copydesk.yml'];

/** Whether a document is a desk's config. */
export function isConfigFile(uri: string): boolean {
  return CONFIG_NAMES.includes(nameOf(uri));
}

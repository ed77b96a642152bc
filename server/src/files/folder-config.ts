import { homedir } from 'node:os';
import path from 'node:path';
import { type Config, type ConfigProblem, type ConfigurableRule, DEFAULT_CONFIG } from '../stylebook/config.ts';
import { readConfig } from '../stylebook/read-config.ts';
import { isTop } from './git.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** The names of a desk's config, the one that wins first. */
export const CONFIG_NAMES = ['copydesk.yml', '.copydesk.yml'] as const;

/** What holds for the drafts in a folder. */
export interface FolderConfig {
  readonly config: Config;
  /** Where its globs start: the config file's folder, or the one where the search ended. */
  readonly folder: string;
  readonly file: ConfigFile | undefined;
}

/** A config file that was found. */
export interface ConfigFile {
  readonly path: string;
  /** Empty when the file could not be read, which is a problem then. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What a reader of configs stands on; all but the rules has a default. */
export interface ConfigReaderOptions {
  readonly rules: readonly ConfigurableRule[];
  /** What holds where the file is silent, such as the editor's settings. */
  readonly under?: Config;
  /** Reads a file; an editor hands in one that knows its unsaved documents. */
  readonly readFile?: (path: string) => Promise<TextFile>;
  /** The search goes no further up than here. */
  readonly home?: string;
}

/** Finds what holds for the drafts in a folder, given as an absolute path. */
export type ReadFolderConfig = (folder: string) => Promise<FolderConfig>;

/**
 * Sets up a reader that looks from a folder upwards to the nearest config, as far as the top of a Git repository or the
 * home folder. It remembers what it found, one object for one file; make a new one when files have changed.
 */
export function createConfigReader(options: ConfigReaderOptions): ReadFolderConfig {
  const { under = DEFAULT_CONFIG, readFile = readTextFile, home = homedir() } = options;
  const read = { ...options, under, readFile, home };
  const found = new Map<string, Promise<FolderConfig>>();

  function configOf(folder: string): Promise<FolderConfig> {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  }

  async function search(folder: string): Promise<FolderConfig> {
    const file = await readIn(folder, read);
    if (file !== undefined) return file;
    if (folder === home || (await isTop(folder))) return { config: under, folder, file: undefined };
    return configOf(path.dirname(folder));
  }

  return configOf;
}

async function readIn(folder: string, read: Required<ConfigReaderOptions>): Promise<FolderConfig | undefined> {
  const { rules, under, readFile } = read;
  const paths = CONFIG_NAMES.map((name) => path.join(folder, name));
  const files = await Promise.all(paths.map(async (path) => ({ path, file: await readFile(path) })));
  const [first, second] = files.filter(({ file }) => !isAbsent(file));
  if (first === undefined) return undefined;
  const twice =
    second === undefined
      ? []
      : [atTop(`Keep one config: “${path.basename(second.path)}” beside this file is not read.`)];
  if (first.file.kind === 'unreadable') {
    return {
      config: under,
      folder,
      file: { path: first.path, text: '', problems: [atTop(first.file.message), ...twice] },
    };
  }
  const { config, problems } = readConfig(first.file.text, rules, under);
  return { config, folder, file: { path: first.path, text: first.file.text, problems: [...twice, ...problems] } };
}

// A folder of that name is no config.
function isAbsent(file: TextFile): boolean {
  return file.kind === 'unreadable' && (file.reason === 'missing' || file.reason === 'folder');
}

function atTop(message: string): ConfigProblem {
  return { span: { start: 0, end: 1 }, message };
}

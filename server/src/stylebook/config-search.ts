import { type Config, type ConfigProblem, type ConfigurableRule, DEFAULT_CONFIG } from './config.ts';
import { readConfig } from './read-config.ts';

/** The names of a desk's config, the one that wins first. */
export const CONFIG_NAMES = ['copydesk.yml', '.copydesk.yml'] as const;

/** The folders that a host knows. It names them and the files in them as it likes: by their paths, or by their URIs. */
export interface Folders {
  readonly fileIn: (folder: string, name: string) => string;
  /** The folder above, as far as the search goes; none where it ends. */
  readonly above: (folder: string) => Promise<string | undefined>;
  /** Reads a file; nothing where there is none. */
  readonly read: (file: string) => Promise<FileText | undefined>;
}

/** What stands in a file, or why it cannot be read and what to do about it. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A config file that was found. */
export interface ConfigFile {
  /** As the host names it. */
  readonly file: string;
  /** Empty when the file could not be read, which is a problem then. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What holds for the drafts in a folder. */
export interface FoundConfig {
  readonly config: Config;
  /** Where the search ended: patterns that no file has start there. */
  readonly top: string;
  readonly file: ConfigFile | undefined;
}

/** Finds what holds for the drafts in a folder. */
export type FindConfig = (folder: string) => Promise<FoundConfig>;

/**
 * Sets up the search for the nearest config from a folder upwards; what it says is laid over `under`, such as the editor's
 * settings. It remembers what it found, one object for one file; set up a new one when files have changed.
 */
export function createConfigSearch(
  folders: Folders,
  rules: readonly ConfigurableRule[],
  under: Config = DEFAULT_CONFIG,
): FindConfig {
  const found = new Map<string, Promise<FoundConfig>>();

  function findConfig(folder: string): Promise<FoundConfig> {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  }

  async function search(folder: string): Promise<FoundConfig> {
    const own = await findIn(folder, folders);
    if (own !== undefined) return { top: folder, ...readFound(own, folder, rules, under) };
    const above = await folders.above(folder);
    return above === undefined ? { config: under, top: folder, file: undefined } : findConfig(above);
  }

  return findConfig;
}

interface FoundFile {
  readonly file: string;
  readonly read: FileText;
  /** The name of another config beside it, which is not read. */
  readonly beside: string | undefined;
}

async function findIn(folder: string, { fileIn, read }: Folders): Promise<FoundFile | undefined> {
  const candidates = CONFIG_NAMES.map(async (name) => {
    const file = fileIn(folder, name);
    return { name, file, read: await read(file) };
  });
  const [first, second] = (await Promise.all(candidates)).filter(({ read }) => read !== undefined);
  if (first?.read === undefined) return undefined;
  return { file: first.file, read: first.read, beside: second?.name };
}

function readFound(
  { file, read, beside }: FoundFile,
  folder: string,
  rules: readonly ConfigurableRule[],
  under: Config,
) {
  const twice = beside === undefined ? [] : [atTop(`Keep one config: “${beside}” beside this file is not read.`)];
  if (read.kind === 'unreadable') {
    return { config: under, file: { file, text: '', problems: [atTop(read.message), ...twice] } };
  }
  const { config, problems } = readConfig(read.text, rules, under, folder);
  return { config, file: { file, text: read.text, problems: [...twice, ...problems] } };
}

function atTop(message: string): ConfigProblem {
  return { span: { start: 0, end: 1 }, message };
}

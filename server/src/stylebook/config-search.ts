import { type Config, type ConfigProblem, type ConfigurableRule, DEFAULT_CONFIG } from './config.ts';
import type { SaidConfig } from './config-schema.ts';
import { layConfig } from './lay-config.ts';
import { NOTHING_SAID, readSaid } from './read-config.ts';

/** The names of a desk's config, the one that wins first. */
export const CONFIG_NAMES = ['copydesk.yml', '.copydesk.yml', 'copydesk.yaml', '.copydesk.yaml'] as const;

/** What a new config is called. */
export const [NEW_CONFIG] = CONFIG_NAMES;

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
  /** The files that say so, the nearest first; each lies over those after it. */
  readonly files: readonly ConfigFile[];
  /** Where the search ended: patterns that no file has start there. */
  readonly top: string;
}

/** Finds what holds for the drafts in a folder. */
export type FindConfig = (folder: string) => Promise<FoundConfig>;

/**
 * Sets up the search for the configs from a folder upwards, as far as one that says `root: true`: each is laid over those
 * above it, and the topmost over `under`, such as the editor's settings. It remembers what it found, one object for all
 * folders that have no config of their own under the same one; set up a new one when files have changed.
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
    const own = await readIn(folder, folders, rules);
    const above = own?.said.root ? undefined : await folders.above(folder);
    const inherited = above === undefined ? { config: under, files: [], top: folder } : await findConfig(above);
    if (own === undefined) return inherited;
    const { config, files, top } = inherited;
    return { config: layConfig(config, own.said, folder), files: [own.file, ...files], top };
  }

  return findConfig;
}

interface OwnConfig {
  readonly file: ConfigFile;
  readonly said: SaidConfig;
}

/** The config that lies in a folder itself. One that cannot be read says nothing, so that those above it still hold. */
async function readIn(
  folder: string,
  { fileIn, read }: Folders,
  rules: readonly ConfigurableRule[],
): Promise<OwnConfig | undefined> {
  const candidates = CONFIG_NAMES.map(async (name) => {
    const file = fileIn(folder, name);
    return { name, file, content: await read(file) };
  });
  const [first, second] = (await Promise.all(candidates)).filter(({ content }) => content !== undefined);
  if (first?.content === undefined) return undefined;
  const { said, text, problems } = readContent(first.content, rules);
  const twice = second === undefined ? [] : [atTop(`Keep one config: “${second.name}” beside this file is not read.`)];
  return { said, file: { file: first.file, text, problems: [...twice, ...problems] } };
}

function readContent(content: FileText, rules: readonly ConfigurableRule[]) {
  if (content.kind === 'unreadable') return { said: NOTHING_SAID, text: '', problems: [atTop(content.message)] };
  return { ...readSaid(content.text, rules), text: content.text };
}

function atTop(message: string): ConfigProblem {
  return { span: { start: 0, end: 1 }, message };
}

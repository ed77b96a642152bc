import { type Config, type ConfigurableRule, DEFAULT_CONFIG } from './config.ts';
import { atTop, type ConfigFile, type OwnConfig, readOwn } from './config-file.ts';
import { extendedBy } from './extended-profiles.ts';
import type { Folders } from './folders.ts';
import { layConfig } from './lay-config.ts';

/** The names of a desk's config, the one that wins first. */
export const CONFIG_NAMES = ['copydesk.yml', '.copydesk.yml', 'copydesk.yaml', '.copydesk.yaml'] as const;

/** What a new config is called. */
export const [NEW_CONFIG] = CONFIG_NAMES;

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
    return own === undefined ? inherited : layOver(inherited, own, folders, rules);
  }

  return findConfig;
}

/** Lays a config, and below it the profiles that it extends, over what holds already. */
export async function layOver(
  under: FoundConfig,
  own: OwnConfig,
  folders: Folders,
  rules: readonly ConfigurableRule[],
): Promise<FoundConfig> {
  const { own: nearest, profiles } = await extendedBy(own, folders, rules);
  const layers = [nearest, ...profiles];
  return {
    config: layers.reduceRight((config, { said, folder }) => layConfig(config, said, folder), under.config),
    files: [...layers.map(({ file }) => file), ...under.files],
    top: under.top,
  };
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
  const own = readOwn(first.file, folder, first.content, rules);
  if (second === undefined) return own;
  const twice = atTop(`Keep one config: “${second.name}” beside this file is not read.`);
  return { ...own, file: { ...own.file, problems: [twice, ...own.file.problems] } };
}

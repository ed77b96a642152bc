import { RULES } from '../rules/index.ts';
import type { Config } from '../stylebook/config.ts';
import { readOwn } from '../stylebook/config-file.ts';
import {
  CONFIG_NAMES,
  createConfigSearch,
  type Folders,
  type FoundConfig,
  layOver,
} from '../stylebook/config-search.ts';
import { isProfileName, PROFILE_NAMES } from '../stylebook/profile-name.ts';
import { folderOf, nameOf } from './uris.ts';

/** Finds the config of a document and lays it over another one. */
export type ConfigOf = (uri: string, under: Config) => Promise<FoundConfig>;

/** The text of a document that is open in the editor. */
export type OpenText = (uri: string) => string | undefined;

/** Makes the search for configs, in which an open config counts as it stands in the editor. */
export function createConfigOf(folders: Folders, openText: OpenText): ConfigOf {
  const asEdited: Folders = {
    ...folders,
    async read(uri) {
      const text = openText(uri);
      return text === undefined ? folders.read(uri) : { kind: 'text', text };
    },
  };
  // For a profile holds what it says itself.
  return async (uri, under) => {
    const folder = folderOf(uri);
    const profile = isProfileName(nameOf(uri)) ? await asEdited.read(uri) : undefined;
    if (profile === undefined) return createConfigSearch(asEdited, RULES, under)(folder);
    const nothing = { config: under, top: folder, files: [] };
    return layOver(nothing, readOwn(uri, folder, profile, RULES), asEdited, RULES);
  };
}

/** Which documents are a desk's config, or a profile that one extends. */
export const CONFIG_GLOB = `**/{${[...CONFIG_NAMES, ...PROFILE_NAMES].join()}}`;

/** Whether a document is one of them. */
export function isConfigFile(uri: string): boolean {
  const name = nameOf(uri);
  return isProfileName(name) || CONFIG_NAMES.some((configName) => configName === name);
}

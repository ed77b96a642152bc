import { ANSWERS_NAME } from '../../answers-file.ts';
import { RULES } from '../../rules/index.ts';
import type { Config } from '../../stylebook/config.ts';
import { readOwn } from '../../stylebook/config-file.ts';
import { CONFIG_NAMES, createConfigSearch, type FoundConfig, layOver } from '../../stylebook/config-search.ts';
import type { Folders } from '../../stylebook/folders.ts';
import { isProfileName, PROFILE_NAMES } from '../../stylebook/profile-name.ts';
import { folderOf, nameOf } from '../editor/uris.ts';

/** Finds the config of a document and lays it over another one. */
export type ConfigOf = (uri: string, under: Config) => Promise<FoundConfig>;

/** The text of a document that is open in the editor. */
export type OpenText = (uri: string) => string | undefined;

/** The same folders, in which an open file counts as it stands in the editor. */
export function asEdited(folders: Folders, openText: OpenText): Folders {
  return {
    ...folders,
    async read(uri) {
      const text = openText(uri);
      return text === undefined ? folders.read(uri) : { kind: 'text', text };
    },
  };
}

/** Makes the search for configs; for a profile holds what it says itself. */
export function createConfigOf(folders: Folders): ConfigOf {
  return async (uri, under) => {
    const folder = folderOf(uri);
    const profile = isProfileName(nameOf(uri)) ? await folders.read(uri) : undefined;
    if (profile === undefined) return createConfigSearch(folders, RULES, under)(folder);
    const nothing = { config: under, top: folder, files: [] };
    return layOver(nothing, readOwn(uri, folder, profile, RULES), folders, RULES);
  };
}

/** Which documents say how drafts are read: a desk's configs, the profiles that they extend, and what was answered. */
export const CONFIG_GLOB = `**/{${[...CONFIG_NAMES, ...PROFILE_NAMES, ANSWERS_NAME].join()}}`;

/** Whether a document says what was answered about the drafts beside it. */
export function isAnswersFile(uri: string): boolean {
  return nameOf(uri) === ANSWERS_NAME;
}

/** Whether a document is one of them. */
export function isConfigFile(uri: string): boolean {
  const name = nameOf(uri);
  return isProfileName(name) || CONFIG_NAMES.some((configName) => configName === name);
}

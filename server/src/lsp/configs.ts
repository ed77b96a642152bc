import { RULES } from '../rules/index.ts';
import type { Config } from '../stylebook/config.ts';
import { CONFIG_NAMES, createConfigSearch, type Folders, type FoundConfig } from '../stylebook/config-search.ts';
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
  return (uri, under) => createConfigSearch(asEdited, RULES, under)(folderOf(uri));
}

/** Which documents are a desk's config. */
export const CONFIG_GLOB = `**/{${CONFIG_NAMES.join()}}`;

/** Whether a document is one of them. */
export function isConfigFile(uri: string): boolean {
  const name = nameOf(uri);
  return CONFIG_NAMES.some((configName) => configName === name);
}

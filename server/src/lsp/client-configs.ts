import { RULES } from '../rules/index.ts';
import { readConfig } from '../stylebook/read-config.ts';
import { CONFIG_NAMES, type ConfigFile, type FindConfig } from './configs.ts';
import { folderOf, inFolder } from './uris.ts';

/** Reads a file that the editor keeps; nothing if there is none. */
export type ReadThere = (uri: string) => Promise<string | undefined>;

/** Finds configs where there is no disk: among the open documents and in what the editor keeps, up to the top folder. */
export function findConfigsWith(readThere: ReadThere): FindConfig {
  return async (uri, under, openText) => {
    for (const folder of foldersFrom(uri)) {
      for (const name of CONFIG_NAMES) {
        const file = inFolder(folder, name);
        const text = openText(file) ?? (await readThere(file));
        if (text === undefined) continue;
        const { config, problems } = readConfig(text, RULES, under);
        const found: ConfigFile = { uri: file, text, problems };
        return { config, folder, file: found };
      }
    }
    return { config: under, folder: folderOf(uri), file: undefined };
  };
}

function* foldersFrom(uri: string): Iterable<string> {
  let folder = folderOf(uri);
  yield folder;
  while (folderOf(folder) !== folder) {
    folder = folderOf(folder);
    yield folder;
  }
}

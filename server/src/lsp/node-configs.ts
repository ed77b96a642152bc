import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConfigReader } from '../files/folder-config.ts';
import { readTextFile } from '../files/text-file.ts';
import { RULES } from '../rules/index.ts';
import type { Config } from '../stylebook/config.ts';
import type { FoundConfig, OpenText } from './configs.ts';
import { folderOf } from './uris.ts';

/** Finds configs on the disk, as the command line does, but an open config counts as it stands in the editor. */
export async function findConfigOnDisk(uri: string, under: Config, openText: OpenText): Promise<FoundConfig> {
  if (!uri.startsWith('file:')) return { config: under, folder: folderOf(uri), file: undefined };
  const readFolderConfig = createConfigReader({
    rules: RULES,
    under,
    async readFile(file) {
      const text = openText(pathToFileURL(file).href);
      return text === undefined ? await readTextFile(file) : { kind: 'text', text };
    },
  });
  const { config, folder, file } = await readFolderConfig(path.dirname(fileURLToPath(uri)));
  return {
    config,
    folder: pathToFileURL(folder).href,
    file: file && { uri: pathToFileURL(file.path).href, text: file.text, problems: file.problems },
  };
}

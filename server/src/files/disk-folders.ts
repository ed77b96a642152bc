import { homedir } from 'node:os';
import path from 'node:path';
import type { FileText, Folders } from '../stylebook/config-search.ts';
import { isTop } from './git.ts';
import { readTextFile } from './text-file.ts';

/**
 * The folders of the disk, named by absolute paths, in which configs are looked for: as far up as the top of a Git
 * repository or the home folder.
 */
export function foldersOfDisk(home: string = homedir()): Folders {
  return {
    fileIn: (folder, name) => path.join(folder, name),
    async above(folder) {
      return path.relative(home, folder) === '' || (await isTop(folder)) ? undefined : path.dirname(folder);
    },
    read: readConfigFile,
  };
}

// A folder of that name is no config.
async function readConfigFile(file: string): Promise<FileText | undefined> {
  const read = await readTextFile(file);
  return read.kind === 'unreadable' && (read.reason === 'missing' || read.reason === 'folder') ? undefined : read;
}

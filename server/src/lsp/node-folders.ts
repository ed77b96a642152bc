import { fileURLToPath } from 'node:url';
import { foldersOfDisk } from '../files/disk-folders.ts';
import type { Folders } from '../stylebook/config-search.ts';
import { folderOf, inFolder } from './uris.ts';

const disk = foldersOfDisk();

/** The folders of the disk, as the command line sees them, named by their URIs; others hold no config. */
export const DISK_FOLDERS: Folders = {
  fileIn: inFolder,
  async above(folder) {
    if (!isOnDisk(folder) || (await disk.above(fileURLToPath(folder))) === undefined) return undefined;
    return folderOf(folder);
  },
  async read(uri) {
    return isOnDisk(uri) ? disk.read(fileURLToPath(uri)) : undefined;
  },
};

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

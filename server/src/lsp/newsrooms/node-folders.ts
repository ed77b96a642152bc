import { fileURLToPath } from 'node:url';
import { foldersOfDisk } from '../../files/disk-folders.ts';
import type { Folders } from '../../stylebook/config-search.ts';
import { folderOf, inFolder } from '../editor/uris.ts';

/** The folders of the disk as the command line sees them, but named by their URIs; `others` are not on the disk. */
export function foldersOfNode(others: Folders): Folders {
  const disk = foldersOfDisk();
  return {
    fileIn: inFolder,
    async above(folder) {
      if (!isOnDisk(folder)) return others.above(folder);
      return (await disk.above(fileURLToPath(folder))) === undefined ? undefined : folderOf(folder);
    },
    read: (uri) => (isOnDisk(uri) ? disk.read(fileURLToPath(uri)) : others.read(uri)),
  };
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

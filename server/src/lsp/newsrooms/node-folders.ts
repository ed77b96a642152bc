import { fileURLToPath } from 'node:url';
import { foldersOfDisk } from '../../files/disk-folders.ts';
import { readDraftFile } from '../../files/draft-file.ts';
import { listDrafts } from '../../files/list-drafts.ts';
import { RULES } from '../../rules/index.ts';
import { createConfigSearch } from '../../stylebook/config-search.ts';
import type { Folders } from '../../stylebook/folders.ts';
import type { Draft } from '../../text/draft.ts';
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

/** The drafts in a folder of the disk and below it that an editor can open as text. What cannot be read is left out. */
export async function draftsOfNode(folder: string): Promise<readonly Draft[]> {
  if (!isOnDisk(folder)) return [];
  const from = fileURLToPath(folder);
  const { paths } = await listDrafts([from], from, createConfigSearch(foldersOfDisk(), RULES));
  const files = await Promise.all(paths.map((file) => readDraftFile(file)));
  return files.flatMap((file) => (file.kind === 'draft' && file.word === undefined ? [file.draft] : []));
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

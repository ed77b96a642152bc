import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FileText } from '../stylebook/config-file.ts';
import type { Folders } from '../stylebook/folders.ts';
import { isTop } from './git.ts';
import { readTextFile } from './text-file.ts';

/**
 * The folders of the disk, named by absolute paths, in which configs are looked for: as far up as the top of a Git
 * repository or the home folder.
 */
export function foldersOfDisk(home: string = homedir()): Folders {
  async function above(folder: string): Promise<string | undefined> {
    return path.relative(home, folder) === '' || (await isTop(folder)) ? undefined : path.dirname(folder);
  }
  return {
    fileIn: (folder, name) => path.join(folder, name),
    above,
    async read(file) {
      const stats = await lstat(file).catch(() => undefined);
      if (stats?.isSymbolicLink()) return readLinked(file, await topOf(path.dirname(file), above));
      return stats === undefined || stats.isFile() ? readConfigFile(file) : undefined;
    },
  };
}

async function topOf(folder: string, above: Folders['above']): Promise<string> {
  const next = await above(folder);
  return next === undefined ? folder : topOf(next, above);
}

// A folder of that name is no config, and neither is a pipe or a device, which might never end.
async function readConfigFile(file: string): Promise<FileText | undefined> {
  const read = await readTextFile(file);
  return read.kind === 'unreadable' && (read.reason === 'missing' || read.reason === 'folder') ? undefined : read;
}

// “copydesk.yml”, “shared.yaml”
const YAML = /\.ya?ml$/i;

/**
 * Reads a config that is a link to another one in the same project. Anywhere else it may lead to what is nobody's config,
 * such as a password, and a message about it would quote it.
 */
async function readLinked(file: string, top: string): Promise<FileText | undefined> {
  const target = await realpath(file).catch(() => undefined);
  if (target === undefined) return undefined;
  const way = path.relative(await realpath(top), target);
  const isOutside = way.startsWith('..') || path.isAbsolute(way);
  if (isOutside || !YAML.test(target) || !(await lstat(target)).isFile()) {
    return { kind: 'unreadable', message: `“${file}” leads out of its project. Put the config itself in its place.` };
  }
  return readConfigFile(target);
}

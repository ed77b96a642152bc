import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isQuickToMatch } from '../stylebook/pattern-cost.ts';
import { isThere } from './is-there.ts';

/** Makes the question whether Git ignores a file, by all `.gitignore` files from its folder up to the repository's top. */
export function createGitIgnore(): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<readonly IgnoreFile[]>>();

  function ignoreFilesFor(folder: string): Promise<readonly IgnoreFile[]> {
    const files = known.get(folder) ?? readUpwards(folder);
    known.set(folder, files);
    return files;
  }

  async function readUpwards(folder: string): Promise<readonly IgnoreFile[]> {
    const above = (await isTop(folder)) ? [] : await ignoreFilesFor(path.dirname(folder));
    const text = await readIgnoreFile(path.join(folder, '.gitignore'));
    return text === undefined ? above : [...above, { folder, patterns: ignore().add(text.filter(isQuickToMatch)) }];
  }

  return async (file) => {
    let isIgnored = false;
    for (const { folder, patterns } of await ignoreFilesFor(path.dirname(file))) {
      const result = patterns.test(path.relative(folder, file).replaceAll(path.sep, '/'));
      // The nearer file has the last word.
      if (result.ignored) isIgnored = true;
      if (result.unignored) isIgnored = false;
    }
    return isIgnored;
  };
}

// “\r\n”, “\n”
const LINE_BREAK = /\r?\n/;
const LARGEST = 1_000_000; // Bytes: a list of patterns that people read has some thousand.

/** The lines of a `.gitignore`. Git follows no link in its place, and what is no file, or a very large one, is none. */
async function readIgnoreFile(file: string): Promise<string[] | undefined> {
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > LARGEST) return undefined;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text?.split(LINE_BREAK);
}

/** Whether nothing above a folder belongs to it: it is the top of a Git repository, or of the disk. */
export async function isTop(folder: string): Promise<boolean> {
  return folder === path.dirname(folder) || (await isThere(path.join(folder, '.git')));
}

interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

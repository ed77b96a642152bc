import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { exists } from './exists.ts';

/** Makes the question whether Git ignores a file, by all `.gitignore` files from its folder up to the repository's top. */
export function createGitIgnore(): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<readonly IgnoreFile[]>>();

  function ignoreFilesFor(folder: string): Promise<readonly IgnoreFile[]> {
    const files = known.get(folder) ?? readUpwards(folder);
    known.set(folder, files);
    return files;
  }

  async function readUpwards(folder: string): Promise<readonly IgnoreFile[]> {
    const parent = path.dirname(folder);
    const isTop = folder === parent || (await exists(path.join(folder, '.git')));
    const above = isTop ? [] : await ignoreFilesFor(parent);
    const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
    return text === undefined ? above : [...above, { folder, patterns: ignore().add(text) }];
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

interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

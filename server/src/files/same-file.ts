import { stat } from 'node:fs/promises';

/** Which of some files is the one at an absolute path, by whatever name or link; nothing where there is none yet. */
export async function sameFileAmong(path: string, files: readonly string[]): Promise<string | undefined> {
  const known = await identityOf(path);
  if (known === undefined) return undefined;
  for (const file of files) if ((await identityOf(file)) === known) return file;
  return undefined;
}

async function identityOf(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true ? `${stats.dev}:${stats.ino}` : undefined;
}

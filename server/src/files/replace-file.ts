import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Why a file could not be written; nothing when it was. */
export type WriteFailure = { readonly why: string } | undefined;

/**
 * Puts text or bytes in the place of a file, whole or not at all: they are written beside it first, with its permissions,
 * and then take its name. A link stays a link. Never rejects.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<WriteFailure> {
  const file = await realpath(path).catch(() => path);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const before = await stat(file).catch(() => undefined);
    await writeFile(beside, content, { flag: 'wx' });
    if (before !== undefined) await chmod(beside, before.mode);
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

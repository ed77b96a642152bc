import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { whyNot } from './why-not.ts';

const ANY_WRITE = 0o222;

/** Why a file could not be written; nothing when it was. */
export type WriteFailure = { readonly why: string } | undefined;

/**
 * Puts text or bytes in the place of a file, whole or not at all: they are written beside it first, with its permissions,
 * and then take its name. A link stays a link, a pipe or a device gets what is written, and a read-only file stays as it
 * is. Never rejects.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<WriteFailure> {
  const file = await realpath(path).catch(() => path);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const before = await stat(file).catch(() => undefined);
    if (before?.isFile() === false && !before.isDirectory()) {
      await writeFile(file, content);
      return undefined;
    }
    // Another file could take its name all the same.
    if (before?.isFile() === true && (before.mode & ANY_WRITE) === 0) return { why: 'it is read-only' };
    await writeFile(beside, content, { flag: 'wx' });
    if (before !== undefined) await chmod(beside, before.mode);
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    return { why: whyNot(error) };
  }
}

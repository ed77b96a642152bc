import { writeFile } from 'node:fs/promises';
import { whyNot } from './why-not.ts';

/** What became of a file that was to be written where there is none. */
export type NewFile =
  | { readonly kind: 'written' }
  | { readonly kind: 'there already' }
  | { readonly kind: 'no folder' }
  | { readonly kind: 'failed'; readonly why: string };

/** Writes a file that is not there yet; one that is there stays as it is. Never rejects. */
export async function writeNewFile(path: string, text: string): Promise<NewFile> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return { kind: 'written' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return { kind: 'there already' };
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'no folder' };
    return { kind: 'failed', why: whyNot(error) };
  }
}

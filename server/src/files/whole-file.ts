import { readFile } from 'node:fs/promises';
import { whyNot } from './why-not.ts';

/** A file of our own, of any length. */
export type WholeFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a file whole. Never rejects. */
export async function readWholeFile(path: string): Promise<WholeFile> {
  try {
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unreadable', why: whyNot(error) };
  }
}

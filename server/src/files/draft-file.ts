import { pathToFileURL } from 'node:url';
import { formatOf } from '../layout/format.ts';
import type { Draft } from '../text/draft.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** A draft from the disk, or why it cannot be read and what to do about it. */
export type DraftFile = { readonly kind: 'draft'; readonly draft: Draft } | Exclude<TextFile, { kind: 'text' }>;

/** Reads the draft at an absolute path; `name` stands in messages. Never rejects. */
export async function readDraftFile(path: string, name = path): Promise<DraftFile> {
  const file = await readTextFile(path, name);
  if (file.kind === 'unreadable') return file;
  return { kind: 'draft', draft: { uri: pathToFileURL(path).href, format: formatOf(path), text: file.text } };
}

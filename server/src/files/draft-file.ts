import { pathToFileURL } from 'node:url';
import type { Draft, DraftFormat } from '../text/draft.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** A draft from the disk, or why it cannot be read and what to do about it. */
export type DraftFile = { readonly kind: 'draft'; readonly draft: Draft } | Exclude<TextFile, { kind: 'text' }>;

/** Reads the draft at an absolute path; `name` stands in messages. Never rejects. */
export async function readDraftFile(path: string, name = path): Promise<DraftFile> {
  const file = await readTextFile(path, name);
  if (file.kind === 'unreadable') return file;
  return { kind: 'draft', draft: { uri: pathToFileURL(path).href, format: formatOf(path), text: file.text } };
}

// “story.md”, “STORY.Markdown”.
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

// “story.html”, “story.htm”.
const HTML_NAME = /\.html?$/i;

/** How a draft of this name is written down; what is not known is plain text. */
export function formatOf(name: string): DraftFormat {
  if (MARKDOWN_NAME.test(name)) return 'markdown';
  return HTML_NAME.test(name) ? 'html' : 'plain';
}

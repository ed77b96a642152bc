import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { isDocument, type ReadDocument, readDocument } from '../documents/read-document.ts';
import type { Version } from '../documents/tracked-changes.ts';
import { formatOf } from '../layout/format.ts';
import type { Draft } from '../text/draft.ts';
import { readText, readTextFile, type TextFile, unreadable } from './text-file.ts';

/** A draft from the disk, or why it cannot be read and what to do about it. */
export type DraftFile =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly word?: WordFile }
  | Exclude<TextFile, { kind: 'text' }>;

/** What a document of a word processor says, the document itself, and where it is mended. */
export interface WordFile extends ReadDocument {
  readonly bytes: Uint8Array;
}

/**
 * Reads the draft at an absolute path; `name` stands in messages, and `version` says which text of a document with tracked
 * changes is meant. Never rejects.
 */
export async function readDraftFile(path: string, name = path, version: Version = 'accepted'): Promise<DraftFile> {
  if (isDocument(path)) return readDocumentFile(path, name, version);
  const file = await readTextFile(path, name);
  if (file.kind === 'unreadable') return file;
  return { kind: 'draft', draft: { uri: pathToFileURL(path).href, format: formatOf(path), text: file.text } };
}

/** A draft that is at hand as bytes, such as a version in Git: where it lies, and as which version of itself it is read. */
export interface DraftPlace {
  readonly path: string;
  readonly name: string;
  readonly version: Version;
}

/** Reads a draft from bytes as if they stood at its path. Never rejects. */
export async function readDraftBytes(bytes: Uint8Array, { path, name, version }: DraftPlace): Promise<DraftFile> {
  if (isDocument(path)) return readDocumentBytes(bytes, { path, name, version });
  const file = await readText(Readable.from([bytes]), name);
  if (file.kind === 'unreadable') return file;
  return { kind: 'draft', draft: { uri: pathToFileURL(path).href, format: formatOf(path), text: file.text } };
}

const MEGABYTE = 1_000_000;
const LARGEST = 40 * MEGABYTE; // With its pictures.

async function readDocumentFile(path: string, name: string, version: Version): Promise<DraftFile> {
  const size = await stat(path).then(
    (stats) => (stats.isFile() ? stats.size : 0),
    () => 0,
  );
  if (size > LARGEST) {
    return unreadable(
      'too large',
      `“${name}” is larger than ${LARGEST / MEGABYTE} MB. Save the story without its pictures.`,
    );
  }
  // What is missing, a folder or forbidden is told as of any draft.
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    return readTextFile(path, name).then((file) => (file.kind === 'unreadable' ? file : broken(name)));
  return readDocumentBytes(bytes, { path, name, version });
}

async function readDocumentBytes(bytes: Uint8Array, { path, name, version }: DraftPlace): Promise<DraftFile> {
  const read = await readDocument(bytes, name, version);
  if (read.kind === 'unreadable') return unreadable('binary', read.message);
  const { text, paragraphs } = read.document;
  return {
    kind: 'draft',
    draft: { uri: pathToFileURL(path).href, format: 'plain', text, paragraphs },
    word: { ...read.document, bytes },
  };
}

function broken(name: string) {
  return unreadable('broken', `“${name}” cannot be read. Try again.`);
}

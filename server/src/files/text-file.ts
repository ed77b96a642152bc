import { createReadStream } from 'node:fs';

/** A file as text, or why it is none and what to do about it. */
export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string };

/** What can be wrong with a file. */
export type UnreadableReason = 'missing' | 'folder' | 'forbidden' | 'too large' | 'binary' | 'not UTF-8' | 'broken';

const MEGABYTE = 1_000_000;
const LARGEST = 5 * MEGABYTE; // A long novel is one megabyte of text.

/**
 * Reads a text file; a byte order mark stays in the text, so that offsets fit the file. `name` stands in messages. Never
 * rejects.
 */
export function readTextFile(path: string, name = path): Promise<TextFile> {
  return readText(createReadStream(path, { end: LARGEST }), name);
}

/** Reads text from a stream of bytes, such as standard input, up to 5 MB; `name` stands in messages. Never rejects. */
export async function readText(bytes: AsyncIterable<Uint8Array>, name: string): Promise<TextFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST)
        return unreadable('too large', `“${name}” is larger than ${LARGEST / MEGABYTE} MB. Split it into its stories.`);
    }
  } catch (error) {
    return explainFailure(error, name);
  }
  return decodeText(Buffer.concat(chunks), name);
}

/** Turns bytes into text, or says why they are none. */
function decodeText(bytes: Uint8Array, name: string): TextFile {
  const notUtf8 = unreadable('not UTF-8', `“${name}” is not in UTF-8. Save it in that encoding.`);
  if (isUtf16(bytes)) return notUtf8;
  if (bytes.includes(0)) {
    return unreadable('binary', `“${name}” is not text. Save the draft as plain text, Markdown, HTML or .docx.`);
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return notUtf8;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function explainFailure(error: unknown, name: string): TextFile {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unreadable('missing', `There is no “${name}”. Check the name.`);
    case 'EISDIR':
      return unreadable('folder', `“${name}” is a folder. Name a file in it.`);
    case 'EACCES':
    case 'EPERM':
      return unreadable('forbidden', `You may not read “${name}”. Change its permissions.`);
    default:
      return unreadable('broken', `“${name}” cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

/** What stands for a file that cannot be read. */
export function unreadable(reason: UnreadableReason, message: string): Exclude<TextFile, { kind: 'text' }> {
  return { kind: 'unreadable', reason, message };
}

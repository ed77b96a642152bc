import { type Connection, RequestType } from 'vscode-languageserver';
import { readDocument } from '../../documents/read-document.ts';
import { UnreadableDocument, writeComments } from '../../documents/word-comments.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { HeldDocuments } from '../drafts/held-documents.ts';
import { nameOf } from '../editor/uris.ts';

/** A document, in base64, and the URI of the draft that shows its text. */
interface DocumentParams {
  readonly uri: string;
  readonly bytes: string;
}

/** A sentence on what is wrong and what to do. */
interface Refusal {
  readonly message: string;
}

/** Asks for the text of a document. From then on the draft is read as the document says what its paragraphs are. */
export const readDocumentRequest = new RequestType<DocumentParams, { readonly text: string } | Refusal, void>(
  'copydesk/readDocument',
);

/** Asks for a copy of a Word document in which each finding in its draft is a comment; `left` had no place for one. */
export const commentedCopyRequest = new RequestType<
  DocumentParams,
  { readonly bytes: string; readonly written: number; readonly left: number } | Refusal,
  void
>('copydesk/commentedCopy');

/** Answers an editor that shows documents of word processors as drafts. */
export function answerDocuments(
  connection: Connection,
  held: HeldDocuments,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  readAnew: (uri: string) => void,
): void {
  connection.onRequest(readDocumentRequest, async ({ uri, bytes }) => {
    const read = await readDocument(fromBase64(bytes), nameOf(uri));
    if (read.kind === 'unreadable') return { message: read.message };
    const text = asShown(read.document.text);
    held.keep(uri, { text, paragraphs: read.document.paragraphs });
    readAnew(uri);
    return { text };
  });
  connection.onRequest(commentedCopyRequest, async ({ uri, bytes }) => {
    const draft = await draftAt(uri);
    return draft === undefined ? { message: 'Open the document as a draft first.' } : copyOf(draft, fromBase64(bytes));
  });
}

async function copyOf({ document, findings }: ReadDraft, bytes: Uint8Array) {
  const name = nameOf(document.uri);
  const read = await readDocument(bytes, name);
  if (read.kind === 'unreadable') return { message: read.message };
  if (asShown(read.document.text) !== document.getText())
    return { message: `“${name}” has changed since it was read. Check it again.` };
  const comments = findings.map(({ span, message, ruleId }) => ({ span, text: `${message} (${ruleId})` }));
  try {
    const copy = writeComments(bytes, read.document, comments);
    return { bytes: toBase64(copy.bytes), written: comments.length - copy.left, left: copy.left };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { message: `“${name}” ${error.message}` };
  }
}

/** An editor ends each line in one way, so a carriage return that stands in a paragraph would move what is behind it. */
function asShown(text: string): string {
  return text.replaceAll('\r', '\n');
}

function fromBase64(told: string): Uint8Array {
  return Uint8Array.from(atob(told), (unit) => unit.charCodeAt(0));
}

const CHUNK = 0x8000; // As many arguments as every engine takes.

function toBase64(bytes: Uint8Array): string {
  let told = '';
  for (let at = 0; at < bytes.length; at += CHUNK) told += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(told);
}

import type { WordText } from './document-text.ts';
import type { Version } from './tracked-changes.ts';

/** What a document says and where it is mended, or a sentence on why it cannot be read and what to do. */
export type DocumentRead =
  | { readonly kind: 'document'; readonly document: ReadDocument }
  | { readonly kind: 'unreadable'; readonly message: string };

export interface ReadDocument extends WordText {
  readonly writer: 'Word' | 'LibreOffice';
}

/** Whether a path or URI names a Word document, by its extension. */
export function isWordFile(path: string): boolean {
  return path.toLowerCase().endsWith('.docx');
}

/** Whether a path or URI names a document of a word processor that is read. */
export function isDocument(path: string): boolean {
  return isWordFile(path) || path.toLowerCase().endsWith('.odt');
}

/** Reads a document; `name` says by its extension of which kind it is, and stands in messages. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  version: Version = 'accepted',
): Promise<DocumentRead> {
  try {
    const document = isWordFile(name)
      ? { writer: 'Word' as const, ...(await import('./word.ts')).readWord(bytes, version) }
      : { writer: 'LibreOffice' as const, ...(await import('./odt.ts')).readOdt(bytes, version) };
    return { kind: 'document', document };
  } catch (error) {
    const { UnreadableDocument } = await import('./archive.ts');
    if (!(error instanceof UnreadableDocument)) throw error;
    return { kind: 'unreadable', message: `“${name}” ${error.message}` };
  }
}

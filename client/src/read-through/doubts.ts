import type { TextDocument } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

/** A sentence that a last reading stops at, as the server tells of it (`copydesk/doubts`). */
export interface Doubt {
  /** The sentence, and the words in question in it. */
  readonly range: Range;
  readonly place: Range;
  readonly title: string;
  readonly messages: readonly string[];
  readonly answers: readonly ('accept' | 'tk' | 'ask' | 'seen')[];
  readonly key: string;
}

/** Asks for the doubtful sentences of a draft, in the order of the text. */
export async function askForDoubts(draft: TextDocument, client: BaseLanguageClient): Promise<readonly Doubt[]> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
  const told = await client.sendRequest<{ readonly doubts: readonly Doubt[] } | null>('copydesk/doubts', {
    textDocument,
  });
  return told?.doubts ?? [];
}

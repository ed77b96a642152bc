import { type Connection, NotificationType, type Position, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetOf } from '../editor/positions.ts';
import type { CalmHand } from './calm-hand.ts';

/** Tells that the writer put the caret elsewhere; an editor that does not tell has its findings wait for the pause. */
export const caretMoved = new NotificationType<{ readonly uri: string; readonly position: Position }>(
  'copydesk/caretMoved',
);

/** Tells that the writer wants to see what is found in a draft, however it was set. */
export const checkNow = new NotificationType<{ readonly uri: string }>('copydesk/checkNow');

/** Follows the hand that writes: what it types, where it goes, and when it asks. */
export function followHand(connection: Connection, documents: TextDocuments<TextDocument>, calm: CalmHand): void {
  documents.onDidChangeContent(({ document }) => calm.onChanged(document));
  documents.onDidSave(({ document }) => calm.onAsked(document.uri));
  documents.onDidClose(({ document }) => calm.forget(document.uri));
  connection.onNotification(checkNow, ({ uri }) => calm.onAsked(uri));
  connection.onNotification(caretMoved, ({ uri, position }) => {
    const document = documents.get(uri);
    if (document !== undefined) calm.onCaretMoved(uri, offsetOf(document, position));
  });
}

import { type Disposable, type TextDocument, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { isDraft } from './drafts.ts';

/** Tells the server where the caret goes: what was found in a sentence waits no longer when the caret leaves it. */
export function followCaret(client: BaseLanguageClient): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (client.state !== State.Running || !isDraft(document)) return;
    const { code2ProtocolConverter: toProtocol } = client;
    const position = toProtocol.asPosition(selection.active);
    void client.sendNotification('copydesk/caretMoved', { uri: toProtocol.asUri(document.uri), position });
  });
}

/** Has the server show what it found in a draft now, although its writer may not have paused or saved it. */
export async function showFindingsNow(document: TextDocument, client: BaseLanguageClient): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await client.sendNotification('copydesk/checkNow', { uri });
}

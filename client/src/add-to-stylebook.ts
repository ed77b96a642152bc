import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { isDraft } from './drafts.ts';
import { addToSettings, type StylebookEntry } from './settings.ts';
import { openStylebook } from './stylebook.ts';

/** What the server adds (`copydesk/addToStylebook`). */
interface Addition {
  readonly words: string;
  readonly entries: readonly StylebookEntry[];
  readonly place: string | null;
  readonly edit: WorkspaceEdit | null;
}

/** Adds the chosen words, or the name or letters at the caret, to the stylebook, and says where that is. */
export async function addToStylebook(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const addition = editor && isDraft(editor.document) ? await askFor(editor, client) : null;
  if (addition === null) {
    void window.showInformationMessage(l10n.t('Put the cursor on a name or on letters, or choose the words to add.'));
    return;
  }
  if (addition.edit === null) {
    await addToSettings(addition.entries);
    return;
  }
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(addition.edit));
  void tell(addition, client);
}

type Editor = NonNullable<typeof window.activeTextEditor>;

function askFor({ document, selection }: Editor, client: BaseLanguageClient): Promise<Addition | null> {
  const { code2ProtocolConverter: toProtocol } = client;
  const textDocument = toProtocol.asTextDocumentIdentifier(document);
  const params = { textDocument, range: toProtocol.asRange(selection) };
  return client.sendRequest<Addition | null>('copydesk/addToStylebook', params);
}

async function tell({ words, place }: Addition, client: BaseLanguageClient): Promise<void> {
  const open = l10n.t('Open the Stylebook');
  const chosen = await window.showInformationMessage(l10n.t('Added “{0}” to {1}.', words, place ?? ''), open);
  if (chosen === open) await openStylebook(client);
}

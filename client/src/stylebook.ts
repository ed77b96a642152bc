import { l10n, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isKept } from './drafts.ts';

/** Where the stylebook of a draft lies, or may be begun, as the server finds it. */
type ConfigPlace =
  | { readonly kind: 'file'; readonly uri: string }
  | { readonly kind: 'new'; readonly uri: string; readonly text: string };

/** Opens the nearest `copydesk.yml` that holds for the draft at hand, or starts one in the folder of the project. */
export async function openStylebook(client: BaseLanguageClient): Promise<void> {
  const draft = window.activeTextEditor?.document;
  const uri = draft !== undefined && isKept(draft) ? client.code2ProtocolConverter.asUri(draft.uri) : null;
  const place = await client.sendRequest<ConfigPlace | null>('copydesk/findConfig', { uri });
  if (place === null) {
    void window.showInformationMessage(l10n.t('Open the folder of your drafts first: the stylebook lies beside them.'));
    return;
  }
  const stylebook = client.protocol2CodeConverter.asUri(place.uri);
  if (place.kind === 'file') await window.showTextDocument(stylebook);
  else await startStylebook(stylebook, place.text);
}

/** Opens it unsaved: nothing is written before the reporter says so. */
async function startStylebook(uri: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  // Asked again, the one that was begun is shown as it stands.
  if (document.getText() === '') await editor.edit((edit) => edit.insert(document.positionAt(0), text));
}

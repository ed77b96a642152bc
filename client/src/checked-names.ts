import { Disposable, type Range, ThemeColor, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type Range as PlaceInDraft, State } from 'vscode-languageclient';
import type { Following } from './says-who/followed-draft.ts';

/** Underlines the names that the stylebook or a “(CQ)” vouches for, where the writer wants to see them. */
export function showCheckedNames(client: BaseLanguageClient, following: Following): Disposable {
  const checked = window.createTextEditorDecorationType({
    border: '1px dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new ThemeColor('copydesk.checkedName'),
  });
  let shown: Uri | undefined;

  async function show(draft: Uri | undefined): Promise<void> {
    shown = draft;
    if (draft === undefined) return;
    const ranges = isWanted(draft) ? await askFor(draft, client) : [];
    if (shown?.toString() !== draft.toString()) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === draft.toString()) editor.setDecorations(checked, ranges);
    }
  }

  return Disposable.from(
    checked,
    following.onDidFollow((followed) => void show(followed?.uri)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.checkedNames')) void show(shown);
    }),
  );
}

function isWanted(draft: Uri): boolean {
  return workspace.getConfiguration('copydesk', draft).get('checkedNames') === 'underlined';
}

async function askFor(draft: Uri, client: BaseLanguageClient): Promise<Range[]> {
  if (client.state !== State.Running) return [];
  const { code2ProtocolConverter: toProtocol, protocol2CodeConverter: toCode } = client;
  const answer = await client.sendRequest<{ readonly names: readonly { readonly range: PlaceInDraft }[] } | null>(
    'copydesk/checkedNames',
    { textDocument: { uri: toProtocol.asUri(draft) } },
  );
  return (answer?.names ?? []).map(({ range }) => toCode.asRange(range));
}

import { type Position, Selection, TextEditorRevealType, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Branch } from './source-tree.ts';

/** Selects the words that a row is about; the caret stays in the view, so that arrows go on from row to row. */
export async function goTo(branch: Branch, uri: Uri | undefined, client: BaseLanguageClient): Promise<void> {
  if (branch.kind === 'group' || uri === undefined) return;
  const range = client.protocol2CodeConverter.asRange(branch.row.place);
  const editor = await window.showTextDocument(uri, { preserveFocus: true, preview: false });
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The row of what is said at a place of the draft: the claim that nobody is named for, else whoever says it. */
export function rowAt(
  position: Position,
  branches: readonly Branch[],
  { protocol2CodeConverter }: BaseLanguageClient,
): Branch | undefined {
  const said = branches.filter(
    (branch) =>
      branch.kind === 'row' &&
      branch.row.kind !== 'statement' &&
      branch.row.says.some((range) => protocol2CodeConverter.asRange(range).contains(position)),
  );
  return said[0];
}

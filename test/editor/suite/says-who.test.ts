import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceRow } from '../../../client/src/says-who/rows.ts';
import { type Branch, createSourceTree } from '../../../client/src/says-who/source-tree.ts';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the view “Says Who?”', () => {
  it('leads by keyboard from a sentence to its source and to all that it says', async () => {
    const editor = await openDraft('harbour.draft');
    await findingOn(editor.document, 'unattributed-quote', '“It felt like standing on');
    putCaret(editor, 'We read it');
    await vscode.commands.executeCommand('copydesk.whoSaysThis');
    await chooseRow(editor, 'The regional secretary', []);
    await chooseRow(editor, 'said that the quay', ['list.focusDown']);
    await chooseRow(editor, '“Nobody told us anything,”', ['list.focusDown']);
  });

  it('leaves a place for a source that nobody named, by the button of its row', async () => {
    const editor = await openDraft('harbour.draft');
    const { range } = await findingOn(editor.document, 'unattributed-quote', '“It felt like standing on');
    putCaret(editor, 'standing on a drum');
    await vscode.commands.executeCommand('copydesk.whoSaysThis');
    await chooseRow(editor, '“It felt like standing on', []);
    await vscode.commands.executeCommand('copydesk.claim.tk', rowFor(range));
    assert.match(editor.document.getText(), /\nTK said: “It felt like standing on a drum\.”/);
  });

  it('reads each row out with all that its icon and its colour say', async () => {
    const tree = createSourceTree();
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const row: SourceRow = {
      kind: 'source',
      label: 'person close to the talks',
      description: 'no reason given · 1 statement',
      spoken: 'person close to the talks. No reason given. An accusation rests on this source alone.',
      mark: 'rests on one',
      place: nowhere,
      says: [nowhere],
      rows: [],
    };
    tree.show({ version: 1, groups: [{ kind: 'unnamed', label: 'Unnamed', rows: [row] }] });
    const items = await Promise.all(tree.branches().map((branch) => tree.getTreeItem(branch)));
    assert.deepEqual(
      items.map(({ accessibilityInformation }) => accessibilityInformation?.label),
      ['Unnamed, 1 entry', row.spoken],
    );
  });
});

function putCaret(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

/** Moves in the view as keys do and chooses the row there; resolves when the caret of the draft is at its words. */
async function chooseRow(editor: vscode.TextEditor, words: string, keys: readonly string[]): Promise<void> {
  const wanted = editor.document.getText().indexOf(words);
  const arrived = caretAt(editor, wanted);
  for (const key of [...keys, 'list.select']) await vscode.commands.executeCommand(key);
  await arrived;
}

/** Resolves when the caret is at an offset; the test's own time limit ends the wait. */
function caretAt(editor: vscode.TextEditor, offset: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (editor.document.offsetAt(editor.selection.active) !== offset) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.window.onDidChangeTextEditorSelection(look);
    look();
  });
}

/** The row of a claim at a range, as the view hands it to its buttons. */
function rowFor({ start, end }: vscode.Range): Branch {
  const place = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const row: SourceRow = {
    kind: 'claim',
    label: '',
    description: '',
    spoken: '',
    mark: 'ask',
    place,
    says: [place],
    rows: [],
  };
  const parent: Branch = { kind: 'group', id: 'nobody', group: { kind: 'nobody', label: 'Nobody named', rows: [row] } };
  return { kind: 'row', id: 'claim', row, parent };
}

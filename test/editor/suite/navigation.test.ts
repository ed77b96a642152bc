import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the names of a draft', () => {
  it('are renamed through it', async () => {
    const { document } = await openDraft('late.draft');
    const { range } = await findingOn(document, 'acronym-before-definition', 'HWB');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      range.start,
      'HWX',
    );
    const before = document.getText();
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), before.replaceAll('HWB', 'HWX'));
  });

  it('are renamed behind every title, and a town without its university', async () => {
    const { document } = await openDraft('names.draft');
    await findingOn(document, 'placeholder', 'TK');
    await rename(document, 'Halden said.', 'Rowan Quist');
    assert.match(
      document.getText(),
      /Chief Engineer Rowan Quist said\.\n\nDr Quist said .* “We waited for Quist’s plan,”/,
    );
    await rename(document, 'Marrowport on Monday', 'Harwell');
    assert.match(document.getText(), /^University opens in Harwell\n/);
    assert.match(document.getText(), /The University of Marrowport opened a hall in Harwell on Monday/);
  });

  it('stand in the outline', async () => {
    const { document } = await openDraft('council.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const people = outline.find(({ name }) => name === 'People');
    assert.ok(
      people?.children.some(({ name, detail }) => name === 'Nora Tibbs' && detail === 'person, source, 1 mention'),
    );
  });

  it('stand in the outline by what they name, before what is still to come', async () => {
    const { document } = await openDraft('names.draft');
    await findingOn(document, 'placeholder', 'TK');
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children.map((child) => `${child.name}: ${child.detail}`)]),
      [
        [
          'People',
          [
            'Ada Fernsby: person, 1 mention',
            'Rowan Halden: person, source, 3 mentions',
            'Nora Tibbs: person, source, 1 mention',
          ],
        ],
        ['University opens in Marrowport', []],
        ['Organisations', ['University of Marrowport: organisation, 1 mention']],
        ['Other names', ['Marrowport: 3 mentions']],
        ['To come', ['said that TK students would: ']],
      ],
    );
  });
});

/** Renames whoever or whatever is named where these words stand. */
async function rename(document: vscode.TextDocument, words: string, name: string): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(words)),
    name,
  );
  await vscode.workspace.applyEdit(edit);
}

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
});

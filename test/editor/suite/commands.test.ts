import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import { openDraft } from './drafts.ts';
import { findingOn, findingsWhen } from './findings.ts';

// “copydesk.sources.focus”: commands that VS Code makes for a view, and what a row does when it is chosen.
const OF_THE_VIEW = /^copydesk\.sources\./;

describe('the command palette', () => {
  it('offers just the commands that Copydesk answers', async () => {
    await findingOn((await openDraft('council.draft')).document, 'undefined-acronym', 'HWB');
    const answered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      answered.filter((command) => command.startsWith('copydesk.') && !OF_THE_VIEW.test(command)).toSorted(),
      manifest.contributes.commands.map(({ command }) => command).toSorted(),
    );
  });

  it('starts an article draft that is read at once', async () => {
    await vscode.commands.executeCommand('copydesk.newDraft');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.languageId, 'draft');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The HWB will meet on Monday.\n'));
    await findingOn(editor.document, 'undefined-acronym', 'HWB');
  });

  it('adds to the settings what a draft without a folder vouches for', async () => {
    const settings = () => vscode.workspace.getConfiguration('copydesk').inspect('acronyms')?.globalValue;
    await vscode.workspace.getConfiguration('copydesk').update('acronyms', ['QXB'], vscode.ConfigurationTarget.Global);
    void vscode.commands.executeCommand('copydesk.addToSettings', [{ list: 'acronyms', acronym: 'HWB' }]);
    await settingsWhen(() => JSON.stringify(settings()) === '{"HWB":null,"QXB":null}');
    await vscode.workspace
      .getConfiguration('copydesk')
      .update('acronyms', undefined, vscode.ConfigurationTarget.Global);
  });

  it('restarts the server, which then finds the same again', async () => {
    const { document } = await openDraft('council.draft');
    const before = await findingOn(document, 'undefined-acronym', 'HWB');
    await vscode.commands.executeCommand('copydesk.restart');
    const after = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.ok(after.range.isEqual(before.range));
  });

  it('opens a sample draft that anybody may write in', async () => {
    await vscode.commands.executeCommand('copydesk.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    await findingOn(document, 'undefined-acronym', 'CRT');
  });

  it('adds the letters at the cursor to the stylebook beside the draft', async () => {
    const editor = await openDraft('house/styled.draft');
    const { range } = await findingOn(editor.document, 'undefined-acronym', 'HWB');
    editor.selection = new vscode.Selection(range.start, range.start);
    void vscode.commands.executeCommand('copydesk.addToStylebook');
    await findingsWhen(editor.document, (findings) => findings.length === 0);
  });

  it('opens the stylebook that lies beside the draft', async () => {
    await openDraft('house/styled.draft');
    await vscode.commands.executeCommand('copydesk.openStylebook');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/house\/copydesk\.yml$/);
  });

  it('fixes the finding at the cursor, the safest fix first', async () => {
    const editor = await openDraft('late.draft');
    const { range } = await findingOn(editor.document, 'acronym-before-definition', 'HWB');
    editor.selection = new vscode.Selection(range.start, range.start);
    let fixed = false;
    const fixing = vscode.commands.executeCommand('copydesk.fixFinding').then(() => {
      fixed = true;
    });
    // Nothing tells when a list of fixes opens; until it does, taking its first entry changes nothing.
    while (!fixed) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await fixing;
    assert.match(editor.document.lineAt(2).text, /The Harbour Works Board \(HWB\) opened an inquiry/);
  });

  it('starts a stylebook where there is none, and leaves it unsaved', async () => {
    await openDraft('council.draft');
    await vscode.commands.executeCommand('copydesk.openStylebook');
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.uri.path ?? '', /\/copydesk\.yml$/);
    assert.equal(document?.isUntitled, true);
    const begun = document.getText();
    assert.match(begun, /^# How Copydesk reads the drafts in this folder/);
    await vscode.commands.executeCommand('copydesk.openStylebook');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), begun);
  });
});

/** Resolves as soon as the settings are as wished; the test's own time limit ends the wait. */
function settingsWhen(isWished: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWished()) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.workspace.onDidChangeConfiguration(look);
    look();
  });
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

const BUTTONS = ['checkDraft', 'fixFinding', 'readThrough', 'readyToFile'];

describe('a button of the walkthrough', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('copydesk.readThrough.end');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('acts on the draft that was looked at before, where that stands', async () => {
    const { document } = await openDraft('doubts.draft');
    await findingOn(document, 'vague-source', 'Observers say');
    await vscode.commands.executeCommand('workbench.action.moveEditorToRightGroup');
    for (const button of BUTTONS) {
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await showWalkthrough();
      // A list, of fixes or of what is to be done, waits for an answer.
      void vscode.commands.executeCommand(`copydesk.${button}`);
      await activeWhen((editor) => editor?.document === document);
    }
    assert.equal(tabsOf(document).length, 1);
  });

  it('opens no draft that was closed', async () => {
    const { document } = await openDraft('doubts.draft');
    await findingOn(document, 'vague-source', 'Observers say');
    await showWalkthrough();
    await vscode.window.tabGroups.close(tabsOf(document));
    void vscode.commands.executeCommand('copydesk.checkDraft');
    // Had it been opened, it would have been so before the stylebook.
    await vscode.commands.executeCommand('copydesk.openStylebook');
    assert.deepEqual(tabsOf(document), []);
  });
});

/** Shows the page of the walkthrough, which is no text. */
async function showWalkthrough(): Promise<void> {
  const page = 'copydesk.copydesk-vscode#copydesk.first';
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', page);
  await activeWhen((editor) => editor === undefined);
}

/** Resolves as soon as the text in front is as wished; the test's own time limit ends the wait. */
function activeWhen(isWished: (editor: vscode.TextEditor | undefined) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWished(vscode.window.activeTextEditor)) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.window.onDidChangeActiveTextEditor(look);
    look();
  });
}

function tabsOf({ uri }: vscode.TextDocument): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

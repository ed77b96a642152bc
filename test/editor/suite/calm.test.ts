import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsOf, findingsWhen } from './findings.ts';

describe('a hand that types', () => {
  afterEach(() => whileTyping(undefined));

  it('sees nothing new before it saves or asks, where it wants it so', async () => {
    await whileTyping('onSave');
    const editor = await openDraft('council.draft');
    const { document } = editor;
    const { range } = await findingOn(document, 'undefined-acronym', 'HWB');
    editor.selection = atEnd(document);
    await type(' The QXB stayed away. It rained.');
    await editor.edit((edit) => edit.replace(range, 'board'));
    await findingsWhen(document, (findings) => findings.length === 0);
    await vscode.commands.executeCommand('copydesk.checkDraft');
    await findingOn(document, 'undefined-acronym', 'QXB');
  });

  it('writes no heading before it leaves the paragraph that it began', async () => {
    const editor = await openDraft('council.draft');
    const { document } = editor;
    await findingOn(document, 'undefined-acronym', 'HWB');
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), '\n\n'));
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await type('The QXB stayed away');
    await findingOn(document, 'undefined-acronym', 'QXB');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await findingsWhen(document, (findings) => findings.every(({ range }) => document.getText(range) !== 'QXB'));
    assert.equal(findingsOf(document).length, 1);
  });
});

function atEnd(document: vscode.TextDocument): vscode.Selection {
  const end = document.positionAt(document.getText().trimEnd().length);
  return new vscode.Selection(end, end);
}

/** Types letter by letter where the caret stands. */
async function type(words: string): Promise<void> {
  for (const text of words) await vscode.commands.executeCommand('type', { text });
}

async function whileTyping(choice: string | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('copydesk').update('whileTyping', choice, target);
}

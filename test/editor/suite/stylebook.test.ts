import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, openDraft } from './drafts.ts';
import { findingOn, findingsOf, findingsWhen } from './findings.ts';

describe("a desk's copydesk.yml", () => {
  it('holds for the drafts beside it', async () => {
    const { document } = await openDraft('house/styled.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    assert.deepEqual(
      findingsOf(document).map(({ range }) => document.getText(range)),
      ['HWB'],
    );
  });

  it('is followed as it is written, before it is saved', async () => {
    const { document } = await openDraft('house/styled.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    await write('house/copydesk.yml', 'acronyms: [XQZ, HWB]\n');
    await findingsWhen(document, (findings) => findings.length === 0);
    await write('house/copydesk.yml', 'acronyms: [HWB]\n');
    await findingOn(document, 'undefined-acronym', 'XQZ');
  });

  it('is followed when another program writes it', async () => {
    const { document } = await openDraft('house/styled.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    const uri = fixture('house/copydesk.yml');
    const before = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('rules: { undefined-acronym: off }\n'));
    await findingsWhen(document, (findings) => findings.length === 0);
    await vscode.workspace.fs.writeFile(uri, before);
    await findingOn(document, 'undefined-acronym', 'HWB');
  });

  it('shows its own slips', async () => {
    const { document } = await openDraft('house/styled.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    const stylebook = await write('house/copydesk.yml', 'acronims: [XQZ]\n');
    const [slip] = await findingsWhen(stylebook, (findings) => findings.length > 0);
    assert.equal(stylebook.getText(slip?.range), 'acronims');
  });

  it('reaches the server once, letter by letter as it is typed', async () => {
    const { document } = await openDraft('house/styled.draft');
    await findingOn(document, 'undefined-acronym', 'HWB');
    const stylebook = await write('house/copydesk.yml', 'acronyms:\n  XQZ:\n');
    await typeAtEnd(stylebook, '  HWB: Harbour Works Board\n');
    await findingsWhen(document, (findings) => findings.length === 0);
    await typeAtEnd(stylebook, 'nams: [Quist]\n');
    // While it is typed, “na” is a slip as well.
    await findingsWhen(stylebook, (slips) => slips.map(({ range }) => stylebook.getText(range)).join() === 'nams');
  });
});

/** Types words letter by letter, as a hand does. */
async function typeAtEnd(document: vscode.TextDocument, words: string): Promise<void> {
  for (const letter of words) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), letter);
    await vscode.workspace.applyEdit(edit);
  }
}

/** Replaces what an editor shows of a file, and leaves it unsaved. */
async function write(name: string, text: string): Promise<vscode.TextDocument> {
  const { document } = await openDraft(name);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

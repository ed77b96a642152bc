import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsWhen, ruleOf } from './findings.ts';

describe('a quick fix', () => {
  it('spells an acronym out, and the finding goes', async () => {
    const { document } = await openDraft('late.draft');
    const finding = await findingOn(document, 'acronym-before-definition', 'HWB');
    await applyFix(document, finding, ({ isPreferred }) => isPreferred === true);
    await findingsWhen(document, (findings) => !findings.map(ruleOf).includes('acronym-before-definition'));
    assert.match(document.lineAt(2).text, /The Harbour Works Board \(HWB\) opened an inquiry/);
  });

  it('ignores a finding in its paragraph, once the reason that it asks for is typed', async () => {
    const { document } = await openDraft('council.draft');
    const finding = await findingOn(document, 'undefined-acronym', 'HWB');
    await applyFix(document, finding, ({ title }) => title === 'Ignore undefined-acronym in this paragraph');
    await findingOn(document, 'directive-without-reason', '[[copydesk-ignore undefined-acronym: say why here]]');
    await vscode.commands.executeCommand('type', { text: 'it is on every bus' });
    await findingsWhen(document, (findings) => findings.length === 0);
    assert.match(document.getText(), /\[\[copydesk-ignore undefined-acronym: it is on every bus\]\]/);
  });

  it('leaves a TK that is chosen, so that the next letters stand in its place', async () => {
    const editor = await openDraft('doubts.draft');
    const { document } = editor;
    const finding = await findingOn(document, 'unattributed-quote', '“It felt like standing on');
    await applyFix(document, finding, ({ title }) => title.includes('TK'));
    await findingOn(document, 'placeholder', 'TK');
    await vscode.commands.executeCommand('type', { text: 'Nora Tibbs' });
    assert.match(document.getText(), /\nNora Tibbs said: “It felt like standing on a drum\.”/);
  });

  it('cuts a paragraph and takes its explanation along', async () => {
    const { document } = await openDraft('late.draft');
    await findingOn(document, 'acronym-before-definition', 'HWB');
    const { lineCount } = document;
    const cuts = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(4, 0, 4, 0),
      vscode.CodeActionKind.Refactor.value,
    );
    const cut = cuts.find(({ title }) => title.startsWith('Cut this paragraph'));
    assert.ok(cut?.edit !== undefined, cuts.map(({ title }) => title).join('\n'));
    await vscode.workspace.applyEdit(cut.edit);
    assert.ok(document.lineCount < lineCount);
  });
});

/** Applies the wished fix of a finding as soon as the editor offers it; the test's own time limit ends the wait. */
async function applyFix(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
  isWished: (fix: vscode.CodeAction) => boolean,
): Promise<void> {
  for (;;) {
    const fix = (await fixesFor(document, finding)).find(isWished);
    if (fix?.edit === undefined) continue;
    await vscode.workspace.applyEdit(fix.edit);
    return;
  }
}

/**
 * The fixes that the editor offers for a finding: none where it cancels the request, as it does while other extensions
 * still start, whenever one of them registers.
 */
async function fixesFor({ uri }: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  try {
    return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
  } catch (failure) {
    if (!String(failure).includes('Canceled')) throw failure;
    return [];
  }
}

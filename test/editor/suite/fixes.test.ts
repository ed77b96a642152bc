import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsWhen, ruleOf } from './findings.ts';

describe('a quick fix', () => {
  it('spells an acronym out, and the finding goes', async () => {
    const { document } = await openDraft('late.draft');
    const finding = await findingOn(document, 'acronym-before-definition', 'HWB');
    const [preferred] = (await fixesFor(document, finding)).filter(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit);
    await vscode.workspace.applyEdit(preferred.edit);
    await findingsWhen(document, (findings) => !findings.map(ruleOf).includes('acronym-before-definition'));
    assert.match(document.lineAt(2).text, /The Harbour Works Board \(HWB\) opened an inquiry/);
  });

  it('ignores a finding in its paragraph, with a reason', async () => {
    const { document } = await openDraft('council.draft');
    const finding = await findingOn(document, 'undefined-acronym', 'HWB');
    const fixes = await fixesFor(document, finding);
    const ignore = fixes.find(({ title }) => title === 'Ignore undefined-acronym in this paragraph');
    assert.ok(ignore?.edit);
    await vscode.workspace.applyEdit(ignore.edit);
    await findingsWhen(document, (findings) => findings.length === 0);
    assert.match(document.getText(), /\[\[copydesk-ignore undefined-acronym: .+\]\]/);
  });
});

/**
 * The fixes that the editor offers for a finding. While other extensions still start, VS Code cancels a request
 * whenever one of them registers; then it is asked again.
 */
async function fixesFor({ uri }: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  for (;;) {
    try {
      return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
    } catch (failure) {
      if (!String(failure).includes('Canceled')) throw failure;
    }
  }
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsWhen } from './findings.ts';

const FERRY = `Harbour board to meet in May

The council met on Monday, a spokeswoman said.

The ferry is slow and unpopular.
`;

describe('a setting', () => {
  afterEach(async () => {
    await set('level.acronyms', undefined);
    await set('strictness', undefined);
  });

  it('makes a group of rules as loud as its writer wants it, or silent', async () => {
    const { document } = await openDraft('council.draft');
    const { severity } = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    await set('level.acronyms', 'error');
    await findingsWhen(document, ([finding]) => finding?.severity === vscode.DiagnosticSeverity.Error);
    await set('level.acronyms', 'off');
    await findingsWhen(document, (findings) => findings.length === 0);
  });

  it('says how much may stand without a source', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'draft', content: FERRY });
    await vscode.window.showTextDocument(document);
    await findingOn(document, 'unattributed-claim', 'is slow and unpopular');
    await set('strictness', 'light');
    await findingsWhen(document, (findings) => findings.length === 0);
  });
});

async function set(name: string, value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('copydesk').update(name, value, vscode.ConfigurationTarget.Global);
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the code of a finding', () => {
  it('leads to the page of its rule', async () => {
    const { document } = await openDraft('council.draft');
    const { code } = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# Undefined acronym/);
  });
});

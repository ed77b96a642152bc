import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the code of a finding', () => {
  it('leads to the page of its rule, which opens as a page and not as its source', async () => {
    const { document } = await openDraft('council.draft');
    const { code } = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# Undefined acronym/);
    await vscode.commands.executeCommand('vscode.open', code.target);
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.ok(activeTab?.input instanceof vscode.TabInputCustom);
    assert.equal(activeTab.input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(activeTab.input.uri.path, code.target.path);
  });
});

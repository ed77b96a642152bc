import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeDrafts, openDraft } from './drafts.ts';
import { findingsOf, findingsWhen, ruleOf } from './findings.ts';

const SOURCE = 'A person close to the talks said that the mayor';

describe('a source that an edit cuts', () => {
  afterEach(closeDrafts);

  it('is missed against the draft as it was saved, with the old sentence beside it', async () => {
    const { document } = await openDraft('harbour.draft');
    const at = document.getText().indexOf(SOURCE);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(at), document.positionAt(at + SOURCE.length)),
      'The mayor',
    );
    await vscode.workspace.applyEdit(edit);
    await findingsWhen(document, (findings) => findings.some((finding) => ruleOf(finding) === 'source-removed'));
    const lost = findingsOf(document).find((finding) => ruleOf(finding) === 'source-removed');
    assert.equal(lost?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(
      lost.relatedInformation?.[0]?.message,
      'At the last save: “A person close to the talks said that the mayor had taken bribes from the ferry company.”',
    );
  });
});

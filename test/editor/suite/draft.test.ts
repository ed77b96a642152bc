import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn, findingsOf, findingsWhen } from './findings.ts';

describe('an open draft', () => {
  it('shows what to do under the words that need it', async () => {
    const { document } = await openDraft('council.draft');
    const finding = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.equal(finding.message, 'Spell out “HWB” at its first use.');
    assert.equal(finding.range.start.line, 4);
  });

  it('shows what the full reader judges, once it has', async () => {
    const { document } = await openDraft('licence.draft');
    const finding = await findingOn(document, 'unattributed-claim', 'hid the crack');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(finding.message, 'Say who makes this accusation: “hid the crack”.');
  });

  it('is read anew as it is written', async () => {
    const editor = await openDraft('council.draft');
    const { document } = editor;
    const first = await findingOn(document, 'undefined-acronym', 'HWB');
    await editor.edit((edit) => edit.replace(first.range, 'board'));
    const [second] = await findingsWhen(
      document,
      ([finding]) => finding?.range.start.isAfter(first.range.start) === true,
    );
    assert.equal(document.getText(second?.range), 'HWB');
    await vscode.commands.executeCommand('undo');
    const [again] = await findingsWhen(document, ([finding]) => finding?.range.isEqual(first.range) === true);
    assert.equal(again?.message, first.message);
  });

  it('shows the other place that explains a finding', async () => {
    const { document } = await openDraft('late.draft');
    const finding = await findingOn(document, 'acronym-before-definition', 'HWB');
    const [related] = finding.relatedInformation ?? [];
    assert.equal(related?.message, '“HWB” is spelled out here.');
    assert.equal(document.getText(related.location.range), 'Harbour Works Board');
  });

  it('may be Markdown, whose code is no prose', async () => {
    const { document } = await openDraft('notes.md');
    await findingOn(document, 'undefined-acronym', 'HWB');
    assert.deepEqual(
      findingsOf(document).map(({ range }) => document.getText(range)),
      ['HWB'],
    );
  });
});

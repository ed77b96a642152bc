import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docx, odt, p, partsOf, r } from '../../documents/documents.ts';
import { fixture } from './drafts.ts';
import { findingOn, findingsWhen, ruleOf } from './findings.ts';

const HEADLINE = p(r('Old pier to close'), 'berschrift1');
const STORY = docx(
  HEADLINE + p(r('The council will meet on Monday.')) + p(r('The ') + r('HWB', true) + r(' will meet.')),
);

async function kept(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const document = fixture(name);
  await vscode.workspace.fs.writeFile(document, bytes);
  return document;
}

async function check(document: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('copydesk.checkDocument', document);
  const shown = vscode.window.activeTextEditor?.document;
  assert.ok(shown !== undefined);
  return shown;
}

describe('a Word document', () => {
  it('is shown as a draft that nobody can write in, with its findings', async () => {
    const draft = await check(await kept('quay.docx', STORY));
    assert.equal(draft.languageId, 'draft');
    assert.match(draft.getText(), /^Old pier to close\n\nThe council will meet on Monday\.\n\nThe HWB will meet\.$/);
    await findingOn(draft, 'undefined-acronym', 'HWB');
    await vscode.commands.executeCommand('type', { text: 'New ' });
    await vscode.commands.executeCommand('copydesk.fixFinding');
    assert.match(draft.getText(), /^Old pier/);
  });

  it('is read as its styles say what its paragraphs are', async () => {
    const quotation = p(r('The mayor stole the money and lied about it.'), 'Zitat');
    const draft = await check(await kept('quote.docx', docx(HEADLINE + quotation + p(r('The HWB will meet.')))));
    const findings = await findingsWhen(draft, (all) => all.length > 0);
    assert.deepEqual(findings.map(ruleOf), ['undefined-acronym']);
  });

  it('is read again when its writer saves it, and after a restart', async () => {
    const document = await kept('pier.docx', STORY);
    const draft = await check(document);
    await findingOn(draft, 'undefined-acronym', 'HWB');
    await vscode.workspace.fs.writeFile(document, docx(HEADLINE + p(r('The QZK will meet.'))));
    await findingOn(draft, 'undefined-acronym', 'QZK');
    await vscode.commands.executeCommand('copydesk.restart');
    await findingOn(draft, 'undefined-acronym', 'QZK');
  });

  it('has its findings as comments in a copy', async () => {
    const draft = await check(await kept('wall.docx', STORY));
    await findingOn(draft, 'undefined-acronym', 'HWB');
    const copy = fixture('wall (read).docx');
    await vscode.commands.executeCommand('copydesk.writeFindings', copy);
    const parts = partsOf(await vscode.workspace.fs.readFile(copy));
    assert.match(parts.get('word/comments.xml') ?? '', /Spell out “HWB” at its first use\. \(undefined-acronym\)/);
    assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(fixture('wall.docx'))), STORY);
  });

  it('may be an OpenDocument text', async () => {
    const draft = await check(await kept('quay.odt', odt('<text:p>The HWB will meet.</text:p>')));
    await findingOn(draft, 'undefined-acronym', 'HWB');
  });
});

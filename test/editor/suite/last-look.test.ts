import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the line above the headline', () => {
  it('sums the story up, and leads to its sources and to what is still to be done', async () => {
    const { document } = await openDraft('harbour.draft');
    await findingOn(document, 'unattributed-quote', '“It felt like standing on');
    // Nothing tells when the claims were judged, and the lenses count them.
    let lenses = await lensesOf(document);
    while (!lenses[0]?.command?.title.includes(' 1 claim ')) lenses = await lensesOf(document);
    assert.deepEqual(
      lenses.map(({ command, range }) => [command?.title, command?.command, range.start.line]),
      [
        ['62 words · 1 named, 1 unnamed · 1 claim nobody is named for', 'copydesk.showSources', 0],
        ['Read through', 'copydesk.readThrough', 0],
        ['Ready to file?', 'copydesk.readyToFile', 0],
      ],
    );
  });
});

function lensesOf({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
}

describe('the list before filing', () => {
  it('leads to the first thing that is still to be done', async () => {
    const editor = await openDraft('harbour.draft');
    const { range } = await findingOn(editor.document, 'unattributed-quote', '“It felt like standing on');
    let chosen = false;
    const choosing = vscode.commands.executeCommand('copydesk.readyToFile').then(() => {
      chosen = true;
    });
    // Nothing tells when a list opens; until it does, taking its first entry changes nothing.
    while (!chosen) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await choosing;
    assert.ok(editor.selection.isEqual(new vscode.Selection(range.start, range.end)));
  });
});

describe('the shading of a draft', () => {
  it('is understood by the editor', async () => {
    const { document } = await openDraft('harbour.draft');
    await findingOn(document, 'unattributed-quote', '“It felt like standing on');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const [line = 0, character = 0, length = 0, type = 0] = data;
    assert.equal(legend.tokenTypes[type], 'source');
    const words = document.getText(new vscode.Range(line, character, line, character + length));
    assert.equal(words, 'The regional secretary, Bill Tranter');
  });
});

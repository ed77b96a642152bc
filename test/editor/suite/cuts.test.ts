import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('what each cut breaks', () => {
  it('stands above the paragraphs from when it is asked for until it is asked for again', async () => {
    const { document } = await openDraft('harbour.draft');
    await findingOn(document, 'unattributed-quote', '“It felt like standing on');
    assert.deepEqual(await cutsAbove(document), []);
    await vscode.commands.executeCommand('copydesk.toggleCuts');
    const [first, second] = await cutsAbove(document);
    assert.match(first ?? '', /^Cut this: /);
    assert.match(second ?? '', /^All from here: /);
    await vscode.commands.executeCommand('copydesk.toggleCuts');
    assert.deepEqual(await cutsAbove(document), []);
  });
});

async function cutsAbove({ uri }: vscode.TextDocument): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.map(({ command }) => command?.title ?? '').filter((title) => CUT.test(title));
}

const CUT = /^(?:Cut this|All from here): /; // “Cut this: nothing breaks”

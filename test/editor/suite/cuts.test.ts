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
    // On the web an editor hands back no words of a line that leads to places; of the others it does.
    const cuts = await cutsAbove(document);
    assert.ok(cuts.some((title) => title.startsWith('Cut this: ')));
    assert.ok(cuts.some((title) => title.startsWith('All from here: ')));
    await vscode.commands.executeCommand('copydesk.toggleCuts');
    assert.deepEqual(await cutsAbove(document), []);
  });
});

async function cutsAbove({ uri }: vscode.TextDocument): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.map(({ command }) => command?.title ?? '').filter((title) => CUT.test(title));
}

const CUT = /^(?:Cut this|All from here): /; // “Cut this: nothing breaks”

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('the command palette', () => {
  it('offers just the commands that Copydesk answers', async () => {
    await findingOn((await openDraft('council.draft')).document, 'undefined-acronym', 'HWB');
    const answered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      answered.filter((command) => command.startsWith('copydesk.')).toSorted(),
      manifest.contributes.commands.map(({ command }) => command).toSorted(),
    );
  });

  it('restarts the server, which then finds the same again', async () => {
    const { document } = await openDraft('council.draft');
    const before = await findingOn(document, 'undefined-acronym', 'HWB');
    await vscode.commands.executeCommand('copydesk.restart');
    const after = await findingOn(document, 'undefined-acronym', 'HWB');
    assert.ok(after.range.isEqual(before.range));
  });

  it('opens the stylebook that lies beside the draft', async () => {
    await openDraft('house/styled.draft');
    await vscode.commands.executeCommand('copydesk.openStylebook');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/house\/copydesk\.yml$/);
  });
});

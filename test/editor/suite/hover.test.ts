import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

describe('a hover', () => {
  it('says why a finding was made', async () => {
    const { document } = await openDraft('council.draft');
    const { range } = await findingOn(document, 'undefined-acronym', 'HWB');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const words = hovers.flatMap(({ contents }) => contents.map(wordsOf)).join('\n');
    assert.match(words, /Undefined acronym/);
    assert.match(words, /never explains it/);
  });
});

function wordsOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}

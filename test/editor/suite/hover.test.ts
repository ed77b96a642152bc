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

  it('says each thing once', async () => {
    const { document } = await openDraft('late.draft');
    const { range, message } = await findingOn(document, 'acronym-before-definition', 'HWB');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const words = hovers.flatMap(({ contents }) => contents.map(wordsOf)).join('\n');
    assert.equal(message, 'Spell out “HWB” here; the story does so only later.');
    assert.doesNotMatch(words, /later/);
    for (const said of ['first time', 'Harbour Works Board', '3 uses'])
      assert.equal(words.split(said).length, 2, words);
  });
});

function wordsOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}

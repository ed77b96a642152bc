import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CodeLensRequest } from 'vscode-languageserver/node';
import { readyRequest } from '../../server/src/lsp/views/ready.ts';
import { type Editor, startEditor } from './editor.ts';

const DRAFT = 'untitled:harbour.draft';
const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

A person close to the talks said that the quay had TK boats. “We wait,” Bill Tranter said on Monday.
`;

async function open(): Promise<Editor> {
  const editor = await startEditor();
  await editor.open(DRAFT, 'draft', STORY);
  return editor;
}

describe('copydesk/ready', () => {
  it('tells what is to do in words that a screen reader reads', async () => {
    const editor = await open();
    const told = await editor.client.sendRequest(readyRequest, { textDocument: { uri: DRAFT } });
    await editor.quit();
    assert.equal(told?.verdict, 'Not ready to file: 2 things to do.');
    assert.deepEqual(
      told.items.filter(({ state }) => state === 'open').map(({ spoken }) => spoken),
      ['Placeholders (TK, XX): 1, to do', 'Unnamed sources without a reason: 1, to do'],
    );
  });
});

describe('the lens above the headline', () => {
  it('tells the story in one line, and leads nowhere in an editor without the commands', async () => {
    const editor = await open();
    const lenses = await editor.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: DRAFT } });
    await editor.quit();
    assert.deepEqual(
      lenses?.map(({ command, range }) => [command?.title, command?.command, range.start.line]),
      [['19 words · 1 named, 1 unnamed · 0 claims nobody is named for · 1 placeholder', '', 0]],
    );
  });
});

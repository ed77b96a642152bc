import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcesChanged, sourcesRequest } from '../../server/src/lsp/views/sources.ts';
import { type Editor, startEditor } from './editor.ts';
import { createHandClock } from './hand-clock.ts';
import { createMailbox } from './mailbox.ts';

const DRAFT = 'untitled:harbour.draft';
const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

The regional secretary, Bill Tranter, said that the quay was closed to lorries.
`;

async function ask(editor: Editor): Promise<string[]> {
  const told = await editor.client.sendRequest(sourcesRequest, { textDocument: { uri: DRAFT } });
  return (told?.groups ?? []).flatMap(({ label, rows }) =>
    rows.map(({ label: name, place: { start } }) => `${label}: ${name} at ${start.line}:${start.character}`),
  );
}

describe('copydesk/sources', () => {
  it('tells who says what and where', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', STORY);
    assert.deepEqual(await ask(editor), ['Named: Bill Tranter at 4:0']);
    await editor.quit();
  });

  it('knows nothing of what is no draft', async () => {
    const editor = await startEditor();
    await editor.open('file:///notes.yml', 'yaml', STORY);
    const told = await editor.client.sendRequest(sourcesRequest, { textDocument: { uri: 'file:///notes.yml' } });
    assert.equal(told, null);
    await editor.quit();
  });

  it('is asked for again when the writer pauses', async () => {
    const editor = await startEditor();
    const changes = createMailbox<string>();
    editor.client.onNotification(sourcesChanged, ({ uri }) => changes.put(uri));
    await editor.open(DRAFT, 'draft', STORY);
    await ask(editor);
    const end = { line: 5, character: 0 };
    await editor.change(DRAFT, 2, [
      { range: { start: end, end }, text: '\n“We wait,” said the clerk, Ole Brandt, on Monday.\n' },
    ]);
    assert.equal(await changes.take(), DRAFT);
    assert.deepEqual(await ask(editor), ['Named: Bill Tranter at 4:0', 'Named: Ole Brandt at 6:16']);
    await editor.quit();
  });

  it('is spoken of no more once the editor quits, even just after an edit', async () => {
    const { clock, pass } = createHandClock();
    const editor = await startEditor({ clock });
    await editor.open(DRAFT, 'draft', STORY);
    await ask(editor);
    await editor.change(DRAFT, 2, [{ text: `${STORY}\nIt rained.\n` }]);
    await editor.quit();
    assert.doesNotThrow(() => pass(1000));
  });
});

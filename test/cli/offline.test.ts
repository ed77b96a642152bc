import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { start, startCopydesk } from './built.ts';

const OFFLINE = ['--import', new URL('./no-network.mjs', import.meta.url).href];
const FAULTY = 'The QZB will meet on Monday.';

describe('with the network closed', () => {
  it('a program that reaches for it fails', async () => {
    const { ended, stderr } = start([...OFFLINE, '-e', 'fetch("http://127.0.0.1:8080")']);
    assert.deepEqual([await ended, await stderr], [70, 'It reached for the network.\n']);
  });

  it('drafts are checked', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY, 'copydesk.yml': 'names: [Port Ellery]' }, test);
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const { child, ended, stderr } = startCopydesk(['check', folder, '--format', format], OFFLINE);
      assert.match(await text(child.stdout), /QZB/);
      assert.deepEqual([await ended, await stderr], [1, '']);
    }
  });

  it('the language server serves an editor', async () => {
    const { child, ended, stderr } = startCopydesk(['lsp', '--stdio'], OFFLINE);
    const editor = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    editor.listen();
    await editor.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await editor.sendNotification('initialized', {});
    const textDocument = { uri: 'untitled:wall', languageId: 'draft', version: 1, text: FAULTY };
    await editor.sendNotification('textDocument/didOpen', { textDocument });
    const { items } = await editor.sendRequest<{ items: { message: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri: textDocument.uri },
    });
    assert.deepEqual(
      items.map(({ message }) => message),
      ['Spell out “QZB” at its first use.'],
    );
    await editor.sendRequest('shutdown');
    await editor.sendNotification('exit');
    assert.deepEqual([await ended, await stderr], [0, '']);
    editor.dispose();
  });
});

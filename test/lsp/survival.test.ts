import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft } from '../../server/src/check.ts';
import { connectEditor, introduce, PULLING, PUSHED_TO, startEditor } from './editor.ts';
import { createMailbox } from './mailbox.ts';
import { shown } from './shown.ts';

const DRAFT = 'untitled:council.draft';
const TEXT = 'The HWB will meet on Monday.\n';
const FOUND = ['0:4-0:7 undefined-acronym'];
const START = { line: 0, character: 0 };
const NOWHERE = { start: { line: 900, character: 7 }, end: { line: 3, character: 900 } };

describe('the server goes on', () => {
  it('when asked too early, or introduced twice', async () => {
    const editor = connectEditor();
    await assert.rejects(editor.hover(DRAFT, START), { code: ErrorCodes.ServerNotInitialized });
    await editor.open(DRAFT, 'draft', TEXT);
    await introduce(editor.client, PULLING);
    assert.deepEqual(await editor.pull(DRAFT), []);
    await assert.rejects(introduce(editor.client, PULLING), { code: ErrorCodes.InvalidRequest });
    await editor.open(DRAFT, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull(DRAFT)), FOUND);
    await editor.quit();
  });

  it('when asked about what it does not know, or no more, or outside the text', async () => {
    const editor = await startEditor();
    for (const uri of ['file:///never/opened.draft', '', 'no uri: at all', 'untitled:']) {
      assert.deepEqual(await editor.pull(uri), []);
      assert.deepEqual(await editor.actions(uri, NOWHERE), []);
      assert.equal(await editor.hover(uri, START), undefined);
    }
    await editor.open(DRAFT, 'draft', TEXT);
    assert.deepEqual(await editor.actions(DRAFT, NOWHERE), []);
    await editor.close(DRAFT);
    await editor.close(DRAFT);
    await editor.change(DRAFT, 2, [{ text: 'The QZK.' }]);
    assert.deepEqual(await editor.pull(DRAFT), []);
    await editor.quit();
  });

  it('when a draft has a name that is no URI', async () => {
    const editor = await startEditor();
    await editor.open('no uri: at all', 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull('no uri: at all')), FOUND);
    await editor.quit();
  });

  it('when a request is cancelled', async () => {
    const asked = createMailbox<(settings: unknown) => void>();
    const editor = await startEditor({ settings: () => new Promise((tell) => asked.put(tell)) });
    await editor.open(DRAFT, 'draft', TEXT);
    const cancel = new CancellationTokenSource();
    const params = { textDocument: { uri: DRAFT } };
    const answer = editor.client.sendRequest(DocumentDiagnosticRequest.type, params, cancel.token);
    const tellSettings = await asked.take();
    cancel.cancel();
    tellSettings({});
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.deepEqual(shown(await editor.pull(DRAFT)), FOUND);
    await editor.quit();
  });

  it('when what it gets is no message at all', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', TEXT);
    for (const body of ['hello', 'null', '[]', '{}', '{"jsonrpc":"2.0","method":5}', '{"jsonrpc":"2.0","id":{}}']) {
      editor.toServer.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    assert.deepEqual(shown(await editor.pull(DRAFT)), FOUND);
    await editor.quit();
  });

  it('when messages lack what they need', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', TEXT);
    for (const method of ['textDocument/hover', 'textDocument/codeAction', 'textDocument/diagnostic']) {
      await assert.rejects(editor.client.sendRequest(method));
    }
    await assert.rejects(editor.client.sendRequest('textDocument/unheardOf', {}), { code: ErrorCodes.MethodNotFound });
    await editor.client.sendNotification('textDocument/didOpen', { textDocument: { uri: 'untitled:a.draft' } });
    await editor.client.sendNotification('textDocument/didOpen', {});
    await editor.client.sendNotification('textDocument/didChange', { textDocument: { uri: DRAFT } });
    await editor.client.sendNotification('workspace/didChangeWatchedFiles', { changes: 'none' });
    await editor.pull('untitled:a.draft');
    assert.deepEqual(shown(await editor.pull(DRAFT)), FOUND);
    await editor.quit();
  });

  it('whatever the text', async () => {
    const editor = await startEditor();
    let version = 1;
    await editor.open(DRAFT, 'draft', '');
    const anyText = fc.string({
      unit: fc.constantFrom('“', '\u{d800}', '\0', '\r', '\n', '\u{feff}', 'é', '🗞', 'HWB ', '[['),
    });
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        version += 1;
        await editor.change(DRAFT, version, [{ text }]);
        for (const { range } of await editor.pull(DRAFT)) {
          assert.ok(await editor.hover(DRAFT, range.start));
          await editor.actions(DRAFT, range);
        }
      }),
      { numRuns: 50 },
    );
    await editor.quit();
  });
});

describe('an inner failure', () => {
  const reading = {
    createMemory,
    check(...[draft, ...rest]: Parameters<typeof checkDraft>) {
      if (draft.text.includes('a comet')) throw new Error('No stars today.');
      return checkDraft(draft, ...rest);
    },
  };

  it('is logged, clears what was found before, and passes', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO, reading });
    await editor.open(DRAFT, 'draft', TEXT);
    assert.deepEqual(shown(await editor.pushed(DRAFT)), FOUND);
    await editor.change(DRAFT, 2, [{ text: `${TEXT}It saw a comet.\n` }]);
    assert.deepEqual(await editor.pushed(DRAFT), []);
    assert.match(await editor.logged(), /^Reading untitled:council\.draft failed: Error: No stars today\./);
    await editor.change(DRAFT, 3, [{ text: TEXT }]);
    assert.deepEqual(shown(await editor.pushed(DRAFT)), FOUND);
    await editor.quit();
  });

  it('leaves the other drafts as they are', async () => {
    const editor = await startEditor({ reading });
    await editor.open(DRAFT, 'draft', TEXT);
    await editor.open('untitled:comet.draft', 'draft', 'The HWB saw a comet.');
    assert.deepEqual(await editor.pull('untitled:comet.draft'), []);
    assert.equal(await editor.hover('untitled:comet.draft', START), undefined);
    assert.deepEqual(shown(await editor.pull(DRAFT)), FOUND);
    await editor.quit();
  });

  it('of the settings or the config leaves the rules as they are by default', async () => {
    const fail = () => Promise.reject(new Error('The disk is on strike.'));
    const editor = await startEditor({ settings: fail, folders: { fileIn: () => '', above: fail, read: fail } });
    await editor.open('file:///council.draft', 'draft', TEXT);
    assert.deepEqual(shown(await editor.pull('file:///council.draft')), FOUND);
    assert.match(await editor.logged(), /^Asking for the settings for file:\/\/\/council\.draft failed/);
    const others = [await editor.logged(), await editor.logged()].sort();
    assert.match(others[0] ?? '', /^Looking for a config for file:\/\/\/council\.draft failed/);
    assert.match(others[1] ?? '', /^Looking for what was answered for file:\/\/\/council\.draft failed/);
    await editor.quit();
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { COPYDESK, startCopydesk } from './built.ts';

const DRAFT = { id: 'a', text: 'The QZB will meet on Monday.' };

const dist = new URL('../../server/dist/', import.meta.url);

// “from"./cli-chunk-HHQL36XW.js"”, “import"./cli.js"”: what is loaded with a file, but not “import("./cli.js")”.
const LOADED_ALONG = /(?:from|import)\s*"\.\/(?<name>[^"]+)"/g;

/** The built files that are loaded with one of them, and itself. */
function loadedWith(name: string, met = new Set<string>()): Set<string> {
  if (met.has(name)) return met;
  met.add(name);
  for (const { groups } of readFileSync(new URL(name, dist), 'utf8').matchAll(LOADED_ALONG)) {
    loadedWith(groups?.['name'] ?? '', met);
  }
  return met;
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

describe('the built copydesk', () => {
  it('loads no encoder before a sentence is to be judged', () => {
    const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
    const holdsEncoder = (name: string) => readFileSync(new URL(name, dist), 'utf8').includes('InferenceSession');
    assert.notDeepEqual(files.filter(holdsEncoder), []);
    for (const start of files.filter((name) => /^cli(?:-(?:check|pipe|explain)-.*|-reading-thread)?\.js$/.test(name))) {
      assert.deepEqual([...loadedWith(start)].filter(holdsEncoder), []);
    }
  });

  it('keeps what Node compiled for the next start, and so does the server', (test) => {
    const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' });
    const server = fileURLToPath(new URL('server-node.mjs', dist));
    for (const args of [
      [COPYDESK, 'rules'],
      [server, '--stdio'],
    ]) {
      const folder = folderWith({}, test);
      const input = `Content-Length: ${exit.length}\r\n\r\n${exit}`;
      spawnSync(process.execPath, args, { input, env: { PATH: process.env['PATH'], TMPDIR: folder } });
      assert.ok(bytesIn(path.join(folder, 'node-compile-cache')) > 100_000);
    }
  });

  it('checks a draft and ends with its status', async (test) => {
    const folder = folderWith({ 'wall.draft': DRAFT.text }, test);
    const { child, ended, stderr } = startCopydesk(['check', `${folder}/wall.draft`]);
    assert.match(await text(child.stdout), /wall\.draft:1:5 warning /);
    assert.deepEqual([await ended, await stderr], [1, '']);
  });

  it('reads many drafts on several cores', async (test) => {
    const drafts = Array.from({ length: 20 }, (_, number) => [`${number}.draft`, DRAFT.text]);
    const folder = folderWith(Object.fromEntries(drafts), test);
    const { child, ended, stderr } = startCopydesk(['check', '--jobs', '2', '--format', 'compact', folder]);
    assert.equal((await text(child.stdout)).match(/“QZB”/g)?.length, drafts.length);
    assert.deepEqual([await ended, await stderr], [1, '']);
  });

  it('says that a full disk takes no findings, and ends with 2', async (test) => {
    const folder = folderWith({ 'wall.draft': DRAFT.text }, test);
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const full = openSync('/dev/full', 'w');
      const args = ['check', '--reader', 'quick', '--format', format, `${folder}/wall.draft`];
      const { status, stderr } = spawnSync(process.execPath, [COPYDESK, ...args], { stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      assert.equal(status, 2);
      assert.match(String(stderr), /^copydesk: The output cannot be written \(ENOSPC: .*\)\. Make room for it\.\n$/);
    }
  });

  it('finds its pages', async () => {
    const { child, ended } = startCopydesk(['explain', 'undefined-acronym']);
    assert.match(await text(child.stdout), /^# /);
    assert.equal(await ended, 0);
  });

  it('answers a line before the next one is written', async () => {
    const { child, ended } = startCopydesk(['pipe']);
    const answers = createInterface({ input: child.stdout });
    for (const id of ['first', 'second']) {
      const answer = once(answers, 'line');
      child.stdin.write(`${JSON.stringify({ ...DRAFT, id })}\n`);
      const [line] = await answer;
      assert.equal(JSON.parse(line).id, id);
    }
    child.stdin.end();
    assert.equal(await ended, 0);
  });

  it('waits for a slow reader instead of reading on', async () => {
    const { child, ended } = startCopydesk(['pipe']);
    child.stdout.pause();
    // Far more than the pipes hold, and quickly answered: what is not taken piles up here, not there.
    child.stdin.write(`${'no draft '.repeat(10)}\n`.repeat(20_000));
    await once(child.stdout, 'readable');
    assert.ok(child.stdin.writableLength > 0);
    child.stdin.end();
    const answers = await text(child.stdout);
    assert.equal(answers.split('\n').length, 20_001);
    assert.equal(await ended, 2);
  });

  it('ends quietly when nobody reads its answers any more', async () => {
    const { child, ended, stderr } = startCopydesk(['pipe']);
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.write(`${JSON.stringify(DRAFT)}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let n = 0; n < 3; n++) child.stdin.write(`${JSON.stringify(DRAFT)}\n`);
    assert.deepEqual([await ended, await stderr], [0, '']);
  });

  it('is a language server after lsp --stdio', async () => {
    const { child, ended } = startCopydesk(['lsp', '--stdio']);
    const editor = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    editor.listen();
    const { serverInfo } = await editor.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo.name, 'Copydesk');
    await editor.sendRequest('shutdown');
    await editor.sendNotification('exit');
    assert.equal(await ended, 0);
    editor.dispose();
  });
});

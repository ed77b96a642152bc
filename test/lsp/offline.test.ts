import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ExitNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { folderWith } from '../files/disk.ts';
import { onlyOne, textAfter } from './apply.ts';
import { introduce, talkOver } from './editor.ts';

const CLOSED = ['--import', new URL('closed-network.ts', import.meta.url).href];
const SERVER = fileURLToPath(new URL('../../server/src/lsp/node.ts', import.meta.url));
const LATE = 'The HWB will meet on Monday.\n\nThe Harbour Works Board (HWB) has nine members, and the HWB is new.\n';

describe('without a network', () => {
  it('the server does all its work, and never tries to reach one', async (test) => {
    const draft = `${pathToFileURL(folderWith({ 'copydesk.yml': 'rules: {}\n' }, test)).href}/council.draft`;
    const server = spawn(process.execPath, [...CLOSED, SERVER, '--stdio']);
    test.after(() => server.kill());
    const said: string[] = [];
    server.stderr.setEncoding('utf8').on('data', (line: string) => said.push(line));
    const ended = once(server, 'close');
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.listen();
    const { open, pull, hover, actions, change } = talkOver(client);

    await introduce(client, {
      textDocument: { diagnostic: {} },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    await open(draft, 'draft', LATE);
    const late = onlyOne(await pull(draft));
    assert.equal(late.code, 'acronym-before-definition');
    assert.match((await hover(draft, late.range.start)) ?? '', /Acronym before definition/);
    const [spellOut] = await actions(draft, late.range, [late]);
    await change(draft, 2, [{ text: textAfter(spellOut, draft, LATE) }]);
    assert.deepEqual(await pull(draft), []);
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);

    assert.deepEqual([await ended, said], [[0, null], []]);
  });

  it('a process that tries to reach one fails here', () => {
    for (const attempt of [
      'await fetch("http://127.0.0.1:8080/")',
      'await import("node:net").then((net) => net.connect(9))',
      'await import("node:dns/promises").then((dns) => dns.lookup("desk.example"))',
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [...CLOSED, '--input-type=module', '-e', attempt]);
      assert.notEqual(status, 0);
      assert.match(stderr.toString(), /The network is closed/);
    }
  });
});

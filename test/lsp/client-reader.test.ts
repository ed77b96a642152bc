import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { loadFromClient } from '../../server/src/lsp/client-reader.ts';
import type { EncoderInput } from '../../server/src/reader/reader.ts';
import { SMALL_VOCABULARY } from '../reader/vocabulary.ts';

const SCALE = { bias: 0, weights: { need2: 1 }, points: [[0, 0.5]] };
const GUIDE = JSON.stringify({
  outputs: ['need2'],
  judgements: { asks: SCALE, sourced: SCALE, vague: SCALE },
  cutoffs: { sourced: 0.5, vague: 0.5 },
});

describe('the reader that an editor in the browser lends', () => {
  it('splits words here and has them encoded there, as numbers', async (test) => {
    const { server, client } = connect(test);
    client.onRequest('copydesk/readerTexts', () => ({ vocabulary: SMALL_VOCABULARY, guide: GUIDE }));
    client.onRequest('copydesk/encode', ({ inputs }: { readonly inputs: readonly EncoderInput[] }) =>
      inputs.map(({ ids, marks }) => marks.map((mark) => Float32Array.of(ids.length, mark))),
    );
    const { split, encode, judge } = await loadFromClient(server);
    assert.equal(split('the pier').length, 2);
    const rows = await encode([{ ids: [2, 4, 9, 3], marks: [1] }]);
    assert.deepEqual(rows, [[Float32Array.of(4, 1)]]);
    assert.equal(judge(Float32Array.of(1)).asks, 0.5);
  });

  it('is not there where the editor lends none', async (test) => {
    await assert.rejects(loadFromClient(connect(test).server), /copydesk\/readerTexts/);
  });
});

/** A server and its client, which talk as workers do. */
function connect(test: TestContext): { readonly server: Connection; readonly client: ProtocolConnection } {
  const { port1, port2 } = new MessageChannel();
  const server = createConnection(new PortMessageReader(port1), new PortMessageWriter(port1));
  const client = createProtocolConnection(new PortMessageReader(port2), new PortMessageWriter(port2));
  server.listen();
  client.listen();
  test.after(() => {
    port1.close();
    port2.close();
  });
  return { server, client };
}

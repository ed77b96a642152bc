import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { createJudgements } from '../../server/src/reader/judgements.ts';
import { loadInProcess } from '../../server/src/reader/node/in-process.ts';
import { loadInWorker } from '../../server/src/reader/node/in-worker.ts';
import { createReader, type ReaderParts } from '../../server/src/reader/reader.ts';

const DRAFT = [
  'The chairman is privately furious.',
  '“Nobody warned us,” said Ana Brell.',
  'The pier opened in 1931.',
].map((words, block) => ({ text: words, block, isOpen: true }));

async function judgeWith(load: () => Promise<ReaderParts>) {
  const judgements = createJudgements(createReader(load, assert.fail));
  judgements.recall(DRAFT);
  await judgements.judge();
  return judgements.recall(DRAFT);
}

describe('a draft is judged by the weights in the package', () => {
  it('on this thread and on one of its own, with the same judgements', async () => {
    const [here, there] = [await judgeWith(loadInProcess), await judgeWith(loadInWorker)];
    assert.ok(
      here.every(
        (judgement) => judgement !== undefined && judgement !== 'awaited' && judgement.asks >= 0 && judgement.asks <= 1,
      ),
    );
    assert.deepEqual(there, here);
  });

  it('with the network closed, and the process ends by itself', async () => {
    const script = new URL('judge-draft.ts', import.meta.url).pathname;
    for (const how of ['here', 'there']) {
      const closed = ['--import', new URL('../lsp/closed-network.ts', import.meta.url).href];
      const { stdout, stderr } = spawn(process.execPath, [...closed, script, how]);
      assert.deepEqual(await Promise.all([text(stdout), text(stderr)]), ['judged\n', '']);
    }
  });
});

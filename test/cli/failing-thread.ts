// A thread that reads no draft: it does what the draft’s text says, as a thread that broke down would.
import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from '../../server/src/cli/examining/threads/messages.ts';

parentPort?.on('message', (message: ToThread) => {
  if (message.kind !== 'order') return;
  tell({ kind: 'begun' });
  const { text } = message.order.draft;
  if (text === 'end') process.exit(3);
  if (text === 'throw') throw new Error('out of paper');
  if (text === 'fail') tell({ kind: 'failed', why: 'It is no draft.' });
  // “go round” goes round for ever.
  while (text === 'go round');
  if (text === 'read') tell({ kind: 'examined', examined: { findings: [] } });
});

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

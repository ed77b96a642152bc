// Runs in a thread of its own: examines the drafts that it is sent, one after the other. The full reader is loaded when a
// sentence is first to be judged.
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderParts } from '../../../reader/reader.ts';
import type { Config } from '../../../stylebook/config.ts';
import { whyOf } from '../check-source.ts';
import { createExaminer, type Order } from '../examine.ts';
import { createCheck } from '../readers.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

const { reader }: ThreadData = workerData;
const configs = new Map<number, Config>();
const examine = createExaminer(createCheck(reader, loadReader, (why) => tell({ kind: 'no reader', why })));

parentPort?.on('message', async (message: ToThread) => {
  if (message.kind === 'config') configs.set(message.id, message.config);
  else await answer(message.order, configs.get(message.config));
});

async function answer(order: Omit<Order, 'config'>, config: Config | undefined): Promise<void> {
  tell({ kind: 'begun' });
  try {
    if (config === undefined) throw new Error('Its config is not known here.');
    tell({ kind: 'examined', examined: await examine({ ...order, config }) });
  } catch (failure) {
    tell({ kind: 'failed', why: whyOf(failure) });
  }
}

async function loadReader(): Promise<ReaderParts> {
  const { loadInProcess } = await import('../../../reader/node/in-process.ts');
  const parts = await loadInProcess();
  // The time that the draft may take counts from here.
  tell({ kind: 'begun' });
  return parts;
}

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

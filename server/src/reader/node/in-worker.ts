import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { assembleReader } from '../assemble.ts';
import type { Encode, ReaderParts } from '../reader.ts';
import { readReaderTexts } from './package-files.ts';

/** Loads the reader with its encoder in a thread of its own: for a server that is to answer while it reads. */
export async function loadInWorker(): Promise<ReaderParts> {
  const encode = startWorker();
  return assembleReader(await readReaderTexts(), encode);
}

const script = new URL(
  import.meta.url.endsWith('.ts') ? './encoder-worker.ts' : './reader-worker.mjs',
  import.meta.url,
);

/** Questions are not numbered: the reader asks one after the other. */
function startWorker(): Encode {
  const worker = new Worker(script);
  const end = new AbortController();
  const { signal } = end;
  worker.once('error', (failure) => end.abort(failure));
  worker.once('exit', () => end.abort(new Error('The thread that reads has ended.')));
  worker.unref();
  return async (inputs) => {
    // A process does not end while somebody waits for an answer.
    worker.ref();
    try {
      const answered = once(worker, 'message', { signal });
      worker.postMessage(inputs);
      const [rows] = await answered;
      return rows;
    } catch (failure) {
      throw signal.aborted ? signal.reason : failure;
    } finally {
      worker.unref();
    }
  };
}

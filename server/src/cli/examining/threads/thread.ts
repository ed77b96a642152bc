import { Worker } from 'node:worker_threads';
import type { Config } from '../../../stylebook/config.ts';
import type { Examined, Order } from '../examine.ts';
import type { ReaderName } from '../readers.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

/** What all threads of one command have in common. */
export interface ThreadOptions {
  /** What runs in a thread. */
  readonly script: URL;
  readonly reader: ReaderName;
  /** How long a draft may take, in seconds; any time where there is no limit. */
  readonly limit: number | undefined;
  /** Hears why a thread goes on without the full reader. */
  readonly tell: (why: string) => void;
}

/** A thread that examines drafts, one at a time. */
export interface Thread {
  /** Rejects where Copydesk fails on the draft, where it takes too long, and where the thread ends. */
  readonly examine: (order: Order) => Promise<Examined>;
  /** Whether it can take another order: a thread that ended, or was ended, cannot. */
  readonly isAlive: () => boolean;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread. */
export function startThread({ script, reader, limit, tell }: ThreadOptions): Thread {
  const workerData: ThreadData = { reader };
  const worker = new Worker(script, { workerData });
  const sendConfig = createConfigSender(worker);
  const current = createCurrent(limit, fail);
  let isAlive = true;

  function fail(why: string): void {
    isAlive = false;
    current.take()?.reject(new Error(why));
    void worker.terminate();
  }

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'begun') current.startClock();
    if (message.kind === 'no reader') tell(message.why);
    if (message.kind === 'examined') current.take()?.resolve(message.examined);
    if (message.kind === 'failed') current.take()?.reject(new Error(message.why));
  });
  worker.on('error', (error) => fail(`The thread that read it broke down (${error.message}). Please report this.`));
  worker.on('exit', (code) => fail(`The thread that read it ended (status ${code}). Please report this.`));
  return {
    isAlive: () => isAlive,
    end: () => worker.terminate(),
    examine({ config, ...order }) {
      const message: ToThread = { kind: 'order', config: sendConfig(config), order };
      return new Promise((resolve, reject) => {
        current.begin({ resolve, reject });
        worker.postMessage(message);
      });
    },
  };
}

const SECOND = 1_000; // Milliseconds.
const MANY_CONFIGS = 100; // Of an archive; then their numbers begin anew, so that a thread holds no more.

/** What an order that was sent will end with. */
interface Awaited {
  readonly resolve: (examined: Examined) => void;
  readonly reject: (why: Error) => void;
}

/** The order that a thread is at work on, and how long it may take. */
interface Current {
  readonly begin: (awaited: Awaited) => void;
  /** The thread has begun to read: its time runs, where it has a limit. */
  readonly startClock: () => void;
  /** Ends it, and hands it over to be settled; nothing where none is at work. */
  readonly take: () => Awaited | undefined;
}

function createCurrent(limit: number | undefined, onLate: (why: string) => void): Current {
  let current: Awaited | undefined;
  let clock: NodeJS.Timeout | undefined;
  return {
    begin(awaited) {
      current = awaited;
    },
    startClock() {
      clearTimeout(clock);
      if (limit !== undefined) clock = setTimeout(() => onLate(`It took longer than ${limit} s.`), limit * SECOND);
    },
    take() {
      clearTimeout(clock);
      const taken = current;
      current = undefined;
      return taken;
    },
  };
}

/** Sends each config once, and gives its number. */
function createConfigSender(worker: Worker): (config: Config) => number {
  const ids = new Map<Config, number>();
  return (config) => {
    const known = ids.get(config);
    if (known !== undefined) return known;
    if (ids.size === MANY_CONFIGS) ids.clear();
    const message: ToThread = { kind: 'config', id: ids.size, config };
    ids.set(config, ids.size);
    worker.postMessage(message);
    return message.id;
  };
}

import { availableParallelism } from 'node:os';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';
import { createExaminer, type Examine } from './examine.ts';
import { createCheck, noReader, type ReaderName, readerNamed } from './readers.ts';
import type { Pool } from './threads/pool.ts';

/** How many cores a command takes. */
export const JOBS_OPTION: Option = {
  name: 'jobs',
  short: 'j',
  takes: { text: 'NUMBER' },
  about: 'so many drafts are read at once, each on a core of its own; default all cores, and one for a few drafts',
};

/** Where drafts are examined: on this thread, or on several. */
export interface ReadingRoom {
  readonly kind: 'reading room';
  /** How many drafts may be handed in at once. */
  readonly atOnce: number;
  readonly examine: Examine;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** What is known of the work before it begins. */
export interface Work {
  /** How many drafts there are; nothing of a stream. */
  readonly drafts: number | undefined;
  /** How long a draft may take, in seconds; any time where there is no limit. */
  readonly limit?: number | undefined;
}

// Drafts that are at hand when a thread is free, while an earlier one takes its time. More of them would take more memory.
const READ_AHEAD = 32;

// Drafts that are read sooner than another thread is ready to read, which has to load all that reads, and its reader.
const FEW: Readonly<Record<ReaderName, number>> = { quick: 16, full: 6 };

/** Opens a room as `--jobs` and `--reader` ask. No thread is started before it is needed. */
export function readingRoomAsked(given: Arguments, { drafts, limit }: Work, terminal: Terminal): ReadingRoom | Misuse {
  const jobs = jobsAsked(given);
  if (typeof jobs !== 'number') return jobs;
  const reader = readerNamed(given.texts.get('reader'));
  const tell = tellOnce(terminal);
  const here = createExaminer(createCheck(reader, terminal.loadReader, tell));
  const most = Math.min(jobs, drafts === undefined ? jobs : Math.floor(drafts / (FEW[reader] / 2)));
  if (limit === undefined && most <= 1)
    return { kind: 'reading room', atOnce: 1, examine: here, close: async () => {} };
  // Of a stream, nobody knows how long it will be: its first drafts are read here.
  const few = drafts === undefined && limit === undefined ? FEW[reader] : 0;
  const threads = Math.max(1, most);
  return roomWithThreads({ here, few, atOnce: threads + READ_AHEAD }, async () => {
    const { openPool } = await import('./threads/pool.ts');
    return openPool(threads, { script: terminal.readingThread, reader, limit, tell });
  });
}

// “1”, “16”.
const COUNT = /^[1-9]\d{0,2}$/;

function jobsAsked({ texts }: Arguments): number | Misuse {
  const typed = texts.get('jobs');
  if (typed === undefined) return availableParallelism();
  return COUNT.test(typed) ? Number(typed) : misuse(`--jobs takes a number from 1 to 999, such as 4, not “${typed}”.`);
}

/** Each reader that cannot be loaded would say so: once is enough. */
function tellOnce(terminal: Terminal): (why: string) => void {
  let isTold = false;
  return (why) => {
    if (!isTold) void complain(terminal, { message: noReader(why) });
    isTold = true;
  };
}

interface Beginning {
  readonly here: Examine;
  /** How many drafts are read on this thread before there are others. */
  readonly few: number;
  readonly atOnce: number;
}

function roomWithThreads({ here, few, atOnce }: Beginning, open: () => Promise<Pool>): ReadingRoom {
  let begun = 0;
  let pool: Promise<Pool> | undefined;
  return {
    kind: 'reading room',
    atOnce,
    async examine(order) {
      begun += 1;
      if (begun <= few) return here(order);
      pool ??= open();
      return (await pool).examine(order);
    },
    async close() {
      await (await pool)?.close();
    },
  };
}

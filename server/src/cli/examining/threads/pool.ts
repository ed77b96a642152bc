import type { Examine } from '../examine.ts';
import { startThread, type Thread, type ThreadOptions } from './thread.ts';

/** Threads that examine drafts. */
export interface Pool {
  /** Has a draft examined as soon as a thread is free. */
  readonly examine: Examine;
  readonly close: () => Promise<void>;
}

/**
 * Sets up a pool of at most so many threads. One is started when all others are at work, and one that ended is replaced
 * when it is missed.
 */
export function openPool(most: number, options: ThreadOptions): Pool {
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];

  function start(): Thread {
    const thread = startThread(options);
    threads.add(thread);
    return thread;
  }

  function take(): Thread | Promise<Thread> {
    for (let free = idle.pop(); free !== undefined; free = idle.pop()) {
      if (free.isAlive()) return free;
      threads.delete(free);
    }
    return threads.size < most ? start() : new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(thread: Thread): void {
    if (!thread.isAlive()) threads.delete(thread);
    const next = waiting.shift();
    if (next !== undefined) next(thread.isAlive() ? thread : start());
    else if (thread.isAlive()) idle.push(thread);
  }

  return {
    async examine(order) {
      const thread = await take();
      try {
        return await thread.examine(order);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}

import type { Outlet } from './terminal.ts';

/** A line on the terminal that says how far a long work is. */
export interface Progress {
  readonly show: (done: number, all: number) => Promise<void>;
  /** Takes the line away, so that something else may be printed. */
  readonly clear: () => Promise<void>;
}

const LONG = 1_000; // Milliseconds: what is done sooner needs no line.
const OFTEN = 100; // Milliseconds: a line that changes faster cannot be read.

// Back to the start of the line, and everything after it away.
const ERASE = '\r\u001b[K';

/** Shows progress on a terminal, once the work has taken a second; elsewhere it says nothing. `now` is in milliseconds. */
export function createProgress(outlet: Outlet, now: () => number = Date.now): Progress {
  let shown = false;
  let next = now() + LONG;
  return {
    async show(done, all) {
      if (!outlet.isTerminal || now() < next) return;
      next = now() + OFTEN;
      shown = true;
      await outlet.write(`${ERASE}Checked ${done} of ${all} drafts …`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await outlet.write(ERASE);
    },
  };
}

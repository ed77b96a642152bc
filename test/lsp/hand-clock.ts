import type { Clock } from '../../server/src/lsp/editor/clock.ts';

/** A clock that stands still until a test moves it on. */
export interface HandClock {
  readonly clock: Clock;
  /** Lets so many milliseconds pass, and runs what was to run in them. */
  readonly pass: (milliseconds: number) => void;
}

/** Sets up a clock at the hour zero. */
export function createHandClock(): HandClock {
  let now = 0;
  const waiting = new Map<() => void, number>();
  return {
    clock(act, milliseconds) {
      const once = () => act();
      waiting.set(once, now + milliseconds);
      return () => waiting.delete(once);
    },
    pass(milliseconds) {
      now += milliseconds;
      const due = [...waiting].filter(([, at]) => at <= now).sort(([, a], [, b]) => a - b);
      for (const [act] of due) {
        if (waiting.delete(act)) act();
      }
    },
  };
}

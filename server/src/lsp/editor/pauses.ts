import type { CalledOff, Clock } from './clock.ts';

/** What waits, for each draft at most once, until its writer pauses. */
export interface Pauses {
  /** Runs something after so many milliseconds, unless it is called off before; what waited already is called off. */
  readonly begin: (uri: string, act: () => void, milliseconds: number) => void;
  readonly isWaiting: (uri: string) => boolean;
  readonly callOff: (uri: string) => void;
  readonly callOffAll: () => void;
}

/** Sets up the pauses by a clock; nothing waits yet. */
export function createPauses(clock: Clock): Pauses {
  const waiting = new Map<string, CalledOff>();

  function callOff(uri: string): void {
    waiting.get(uri)?.();
    waiting.delete(uri);
  }

  return {
    begin(uri, act, milliseconds) {
      callOff(uri);
      const calledOff = clock(() => {
        waiting.delete(uri);
        act();
      }, milliseconds);
      waiting.set(uri, calledOff);
    },
    isWaiting: (uri) => waiting.has(uri),
    callOff,
    callOffAll() {
      for (const uri of waiting.keys()) callOff(uri);
    },
  };
}

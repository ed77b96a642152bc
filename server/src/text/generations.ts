/** What is known of keys, as long as the newest reading of a draft or the one before it asked for it. */
export interface Generations<Known> {
  /** Begins another reading; what the last one did not ask for is forgotten at the next. */
  readonly startReading: () => void;
  readonly of: (key: string) => Known | undefined;
  readonly keep: (key: string, known: Known) => void;
}

/** Sets up a memory in two generations. */
export function createGenerations<Known>(): Generations<Known> {
  let older = new Map<string, Known>();
  let newer = new Map<string, Known>();
  return {
    startReading() {
      older = newer;
      newer = new Map();
    },
    of(key) {
      const known = newer.get(key) ?? older.get(key);
      if (known !== undefined) newer.set(key, known);
      return known;
    },
    keep: (key, known) => newer.set(key, known),
  };
}

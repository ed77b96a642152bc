import { createGenerations } from './generations.ts';

/** What was made of each stretch of one draft, so that a keystroke makes anew only what it changed. */
export interface Recall<Made> {
  /** Begins another reading of the draft; what the last one did not ask for is forgotten at the next. */
  readonly startReading: () => void;
  readonly of: (text: string) => Made;
}

/** A memory in two generations: what the newest reading or the one before it asked for is remembered by its text. */
export function createRecall<Made>(make: (text: string) => Made): Recall<Made> {
  const { startReading, of, keep } = createGenerations<Made>();
  return {
    startReading,
    of(text) {
      const made = of(text) ?? make(text);
      keep(text, made);
      return made;
    },
  };
}

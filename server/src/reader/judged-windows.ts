import type { Recalled, SentenceToJudge } from '../analysis/claims/judgement.ts';
import { createGenerations } from '../text/generations.ts';
import { createRecall } from '../text/recall.ts';
import type { ReaderParts } from './reader.ts';
import type { Window } from './windows.ts';

/** The windows of one draft that were judged. */
export interface JudgedWindows {
  readonly recall: (sentences: readonly SentenceToJudge[]) => RecalledJudgements;
  readonly keep: (key: string, rows: readonly Float32Array[]) => void;
}

export interface RecalledJudgements {
  /** One for each sentence. */
  readonly judgements: readonly Recalled[];
  /** The windows that are still to be judged, by their key. */
  readonly pending: Map<string, Window>;
}

/** An empty memory of windows. What two readings of the draft did not ask for is forgotten. */
export function createJudgedWindows({ split, cut, judge }: ReaderParts): JudgedWindows {
  const pieces = createRecall(split);
  const windows = createGenerations<readonly Float32Array[]>();
  const rows = createRowMemory();

  function judgementOf(sentences: readonly SentenceToJudge[], at: number, read: Float32Array | undefined): Recalled {
    const sentence = sentences[at];
    if (sentence?.isOpen !== true) return undefined;
    const row = rows.rowOf(sentences, at, read);
    return row === undefined ? 'awaited' : judge(row, sentence.quick);
  }

  return {
    recall(sentences) {
      for (const memory of [pieces, windows, rows]) memory.startReading();
      const pending = new Map<string, Window>();
      const cutOut = cut(
        sentences.map(({ text, block, isHeading }) => ({ pieces: pieces.of(text), block, isHeading })),
      );
      const judgements = cutOut.flatMap((window) => {
        const inside = sentences.slice(window.start, window.end);
        if (!inside.some(({ isOpen }) => isOpen)) return inside.map(() => undefined);
        const key = keyOf(window);
        const read = windows.of(key);
        if (read === undefined) pending.set(key, window);
        return inside.map((_, at) => judgementOf(sentences, window.start + at, read?.[at]));
      });
      return { judgements, pending };
    },
    keep: windows.keep,
  };
}

/** What was last read of a sentence, for the time in which its window is pending. */
interface RowMemory {
  readonly startReading: () => void;
  /** What was read now, or else what stands for it; it is kept. */
  readonly rowOf: (
    sentences: readonly SentenceToJudge[],
    at: number,
    read: Float32Array | undefined,
  ) => Float32Array | undefined;
}

function createRowMemory(): RowMemory {
  // What was last read in the same words among whatever neighbours, so that nothing flickers.
  const inSameWords = createGenerations<Float32Array>();
  // What was last read between the same two neighbours: a sentence that is being typed keeps its mark until it is judged anew.
  const inSamePlace = createGenerations<Float32Array>();
  return {
    startReading() {
      inSameWords.startReading();
      inSamePlace.startReading();
    },
    rowOf(sentences, at, read) {
      const words = sentences[at]?.text ?? '';
      const place = `${sentences[at - 1]?.text}\n${sentences[at + 1]?.text}`;
      const row = read ?? inSameWords.of(words) ?? inSamePlace.of(place);
      if (row === undefined) return undefined;
      inSameWords.keep(words, row);
      inSamePlace.keep(place, row);
      return row;
    },
  };
}

/** What the encoder sees of a window. */
function keyOf({ ids, marks }: Window): string {
  return `${ids.join(' ')}|${marks.join(' ')}`;
}

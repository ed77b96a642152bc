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
  // What was last read in the same words among whatever neighbours, so that nothing flickers while their window is pending.
  const lastRows = createGenerations<Float32Array>();
  // What was last read between the same two neighbours: a sentence that is being typed keeps its mark until it is judged anew.
  const rowsBetween = createGenerations<Float32Array>();

  function startReading(): void {
    for (const memory of [pieces, windows, lastRows, rowsBetween]) memory.startReading();
  }

  function judgementOf(sentences: readonly SentenceToJudge[], at: number, read: Float32Array | undefined): Recalled {
    const sentence = sentences[at];
    if (sentence?.isOpen !== true) return undefined;
    const place = `${sentences[at - 1]?.text}\n${sentences[at + 1]?.text}`;
    const row = read ?? lastRows.of(sentence.text) ?? rowsBetween.of(place);
    if (row === undefined) return 'awaited';
    lastRows.keep(sentence.text, row);
    rowsBetween.keep(place, row);
    return judge(row, sentence.quick);
  }

  return {
    recall(sentences) {
      startReading();
      const pending = new Map<string, Window>();
      const cutOut = cut(
        sentences.map(({ text, block, isHeading }) => ({ pieces: pieces.of(text), block, isHeading })),
      );
      const judgements = cutOut.flatMap((window) => {
        const inside = sentences.slice(window.start, window.end);
        if (!inside.some(({ isOpen }) => isOpen)) return inside.map(() => undefined);
        const key = keyOf(window);
        const rows = windows.of(key);
        if (rows === undefined) pending.set(key, window);
        return inside.map((_, at) => judgementOf(sentences, window.start + at, rows?.[at]));
      });
      return { judgements, pending };
    },
    keep: windows.keep,
  };
}

/** What the encoder sees of a window. */
function keyOf({ ids, marks }: Window): string {
  return `${ids.join(' ')}|${marks.join(' ')}`;
}

import type { DraftJudgements, Recalled, SentenceToJudge } from '../analysis/claims/judgement.ts';
import { createJudgedWindows, type JudgedWindows } from './judged-windows.ts';
import type { Reader, ReaderParts } from './reader.ts';
import type { Window } from './windows.ts';

const BATCH = 2; // Windows. Between two batches the draft may change, and what has gone from it is not judged.

/** Where the judgements of one draft stand. */
interface Standing {
  /** Those of the last reading. */
  sentences: readonly SentenceToJudge[];
  memory: JudgedWindows | undefined;
  /** What is still to be judged; nothing before the reader is ready to cut windows. */
  pending: Map<string, Window> | undefined;
}

/** Sets up the judgements of one draft. What is recalled depends on the sentences alone, once nothing is pending. */
export function createJudgements(reader: Reader): DraftJudgements {
  const standing: Standing = { sentences: [], memory: undefined, pending: undefined };
  let judging: Promise<void> | undefined;
  return {
    recall(asked) {
      standing.sentences = asked;
      const state = reader.state();
      if (state.kind === 'ready') return recallWith(state.parts, standing);
      return asked.map(({ isOpen }): Recalled => (isOpen && state.kind === 'unopened' ? 'awaited' : undefined));
    },
    isPending() {
      if (reader.state().kind === 'unavailable') return false;
      const { pending, sentences } = standing;
      return pending === undefined ? sentences.some(({ isOpen }) => isOpen) : pending.size > 0;
    },
    judge() {
      judging ??= judgeAll(reader, standing).finally(() => {
        judging = undefined;
      });
      return judging;
    },
  };
}

function recallWith(parts: ReaderParts, standing: Standing): readonly Recalled[] {
  standing.memory ??= createJudgedWindows(parts);
  const { judgements, pending } = standing.memory.recall(standing.sentences);
  standing.pending = pending;
  return judgements;
}

/** Judges what is pending, which a reading of the draft may change between two batches. */
async function judgeAll(reader: Reader, standing: Standing): Promise<void> {
  const state = await reader.open();
  if (state.kind !== 'ready') return;
  if (standing.pending === undefined) recallWith(state.parts, standing);
  while (standing.pending !== undefined && standing.pending.size > 0 && reader.state().kind === 'ready') {
    await judgeBatch([...standing.pending].slice(0, BATCH), reader, standing);
  }
}

async function judgeBatch(
  batch: readonly (readonly [string, Window])[],
  reader: Reader,
  standing: Standing,
): Promise<void> {
  const read = await reader.encode(batch.map(([, window]) => window));
  for (const [at, [key]] of batch.entries()) {
    const rows = read[at];
    if (rows !== undefined) standing.memory?.keep(key, rows);
    standing.pending?.delete(key);
  }
}

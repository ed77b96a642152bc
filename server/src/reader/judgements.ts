import type { DraftJudgements, Recalled, SentenceToJudge } from '../analysis/claims/judgement.ts';
import { createJudgedWindows, type JudgedWindows } from './judged-windows.ts';
import type { Reader, ReaderParts } from './reader.ts';
import type { Window } from './windows.ts';

const BATCH = 2; // Windows. Between two batches the draft may change, and what has gone from it is not judged.

/** Sets up the judgements of one draft. What is recalled depends on the sentences alone, once nothing is pending. */
export function createJudgements(reader: Reader): DraftJudgements {
  let sentences: readonly SentenceToJudge[] = [];
  let memory: JudgedWindows | undefined;
  // Nothing before the reader is ready to cut windows.
  let pending: Map<string, Window> | undefined;
  let judging: Promise<void> | undefined;

  function recallWith(parts: ReaderParts) {
    memory ??= createJudgedWindows(parts);
    const recalled = memory.recall(sentences);
    pending = recalled.pending;
    return recalled.judgements;
  }

  async function judgeBatch(windows: Map<string, Window>): Promise<void> {
    const batch = [...windows].slice(0, BATCH);
    const read = await reader.encode(batch.map(([, window]) => window));
    for (const [at, [key]] of batch.entries()) {
      const rows = read[at];
      if (rows !== undefined) memory?.keep(key, rows);
      pending?.delete(key);
    }
  }

  async function judgeAll(): Promise<void> {
    const state = await reader.open();
    if (state.kind !== 'ready') return;
    if (pending === undefined) recallWith(state.parts);
    while (pending !== undefined && pending.size > 0 && reader.state().kind === 'ready') {
      await judgeBatch(pending);
    }
  }

  return {
    recall(asked) {
      sentences = asked;
      const state = reader.state();
      if (state.kind === 'ready') return recallWith(state.parts);
      return asked.map(({ isOpen }): Recalled => (isOpen && state.kind === 'unopened' ? 'awaited' : undefined));
    },
    isPending() {
      if (reader.state().kind === 'unavailable') return false;
      return pending === undefined ? sentences.some(({ isOpen }) => isOpen) : pending.size > 0;
    },
    judge() {
      judging ??= judgeAll().finally(() => {
        judging = undefined;
      });
      return judging;
    },
  };
}

import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import type { CalledOff, Clock } from '../editor/clock.ts';

/** Has what the quick reading of a draft left open judged, once the writer pauses. */
export interface Settling {
  /** The draft was read; what it asked for is judged after the pause, unless it is read again before. */
  readonly onRead: (uri: string, judgements: DraftJudgements) => void;
  readonly forget: (uri: string) => void;
  /** Has nothing judged any more: the editor quits. */
  readonly end: () => void;
}

/** In milliseconds: as long as nobody who is typing stops between two words. */
const PAUSE = 400;

/** Sets up the settling; `onSettled` hears of a draft whose reading the judgements may have changed. */
export function createSettling(clock: Clock, onSettled: (uri: string) => void): Settling {
  const waiting = new Map<string, CalledOff>();
  const met = new Set<string>();

  function stopWaiting(uri: string): void {
    waiting.get(uri)?.();
    waiting.delete(uri);
  }

  async function settle(uri: string, judgements: DraftJudgements): Promise<void> {
    waiting.delete(uri);
    await judgements.judge();
    // It may have been closed, or edited and about to be settled anew.
    if (met.has(uri) && !waiting.has(uri)) onSettled(uri);
  }

  return {
    onRead(uri, judgements) {
      stopWaiting(uri);
      const isOpened = !met.has(uri);
      met.add(uri);
      if (!judgements.isPending()) return;
      // Who opens a draft is not typing yet.
      waiting.set(
        uri,
        clock(() => void settle(uri, judgements), isOpened ? 0 : PAUSE),
      );
    },
    forget(uri) {
      stopWaiting(uri);
      met.delete(uri);
    },
    end() {
      for (const uri of waiting.keys()) stopWaiting(uri);
      met.clear();
    },
  };
}

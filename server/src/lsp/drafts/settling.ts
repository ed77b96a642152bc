import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import type { Clock } from '../editor/clock.ts';
import { createPauses } from '../editor/pauses.ts';

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
  const pauses = createPauses(clock);
  const met = new Set<string>();

  async function settle(uri: string, judgements: DraftJudgements): Promise<void> {
    await judgements.judge();
    // It may have been closed, or edited and about to be settled anew.
    if (met.has(uri) && !pauses.isWaiting(uri)) onSettled(uri);
  }

  return {
    onRead(uri, judgements) {
      pauses.callOff(uri);
      // Who opens a draft is not typing yet.
      const pause = met.has(uri) ? PAUSE : 0;
      met.add(uri);
      if (judgements.isPending()) pauses.begin(uri, () => void settle(uri, judgements), pause);
    },
    forget(uri) {
      pauses.callOff(uri);
      met.delete(uri);
    },
    end() {
      pauses.callOffAll();
      met.clear();
    },
  };
}

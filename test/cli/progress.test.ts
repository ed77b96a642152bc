import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createProgress } from '../../server/src/cli/terminal/progress.ts';

function watch(isTerminal: boolean) {
  let now = 0;
  let shown = '';
  const outlet = {
    write: async (text: string) => {
      shown += text;
    },
    isOpen: () => true,
    isTerminal,
    width: undefined,
  };
  const progress = createProgress(outlet, () => now);
  return {
    shown: () => shown,
    clear: progress.clear,
    at: (time: number, done: number) => {
      now = time;
      return progress.show(done, 90);
    },
  };
}

const ERASE = '\r\u001b[K';

describe('the progress line', () => {
  it('comes when the work takes longer than a second, and goes when something else is printed', async () => {
    const { at, clear, shown } = watch(true);
    await at(500, 10);
    assert.equal(shown(), '');
    await at(1_000, 20);
    await at(1_050, 21);
    await at(1_100, 22);
    await clear();
    await clear();
    assert.equal(shown(), `${ERASE}Checked 20 of 90 drafts …${ERASE}Checked 22 of 90 drafts …${ERASE}`);
  });

  it('is for terminals only', async () => {
    const { at, clear, shown } = watch(false);
    await at(5_000, 10);
    await clear();
    assert.equal(shown(), '');
  });
});

import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';
import type { Asked } from './check-asked.ts';
import { checkAll, type Round, type RoundTally } from './round.ts';

/** Checks all drafts that were asked for, and tells what came of it. */
export async function checkOnce({ sources, round, cache }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const tally = await checkAll(sources, round);
  for (const message of await cache.keep()) await complain(terminal, { message });
  if (round.fixing?.tells === 'findings' && tally.fixes > 0) {
    await terminal.stderr.write(`copydesk: Mended ${tally.fixes} ${tally.fixes === 1 ? 'place' : 'places'}.\n`);
  }
  return statusOf(tally, round);
}

function statusOf(tally: RoundTally, { fixing, verdict }: Round): ExitStatus {
  if (tally.troubles.length > 0) return 2;
  const isFailed = fixing?.tells === 'diff' ? tally.fixes > 0 : verdict.isFailed(tally);
  return isFailed ? 1 : 0;
}

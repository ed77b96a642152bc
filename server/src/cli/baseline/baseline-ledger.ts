import path from 'node:path';
import type { ReportedFinding } from '../../check.ts';
import { isThere } from '../../files/is-there.ts';
import { replaceFile } from '../../files/replace-file.ts';
import type { Source } from '../drafts/sources.ts';
import { shownPath, type Terminal } from '../terminal/terminal.ts';
import { type AcceptedFinding, settleAccount } from './accepted.ts';
import { type BaselineFile, pathFrom, writeBaseline } from './baseline-file.ts';

/** Keeps the account of accepted findings while drafts are checked. */
export interface BaselineLedger {
  /** The findings in a draft that nobody accepted. */
  readonly heed: (source: Source, text: string, findings: readonly ReportedFinding[]) => readonly ReportedFinding[];
  /** What was accepted in checked drafts or in drafts that are gone, and is no longer there. */
  readonly stale: () => readonly AcceptedFinding[];
  /** What holds now: accepted findings that are still there, and those in drafts that nobody checked. */
  readonly current: () => readonly AcceptedFinding[];
}

/** Opens the account of a baseline. */
export async function openLedger({ file, findings }: BaselineFile): Promise<BaselineLedger> {
  const byPath = new Map<string, AcceptedFinding[]>();
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  const kept: AcceptedFinding[] = [];
  const stale: AcceptedFinding[] = [];
  let orphans: readonly AcceptedFinding[] = [];
  for (const [draft, accepted] of byPath) {
    if (await isThere(path.resolve(path.dirname(file), draft))) continue;
    orphans = [...orphans, ...accepted];
    byPath.delete(draft);
  }
  return {
    heed(source, text, found) {
      const draft = pathFrom(file, source.file);
      const account = settleAccount({ path: draft, text, findings: found }, { here: byPath.get(draft) ?? [], orphans });
      byPath.delete(draft);
      kept.push(...account.kept);
      stale.push(...account.stale);
      orphans = account.orphans;
      return account.fresh;
    },
    stale: () => [...stale, ...orphans],
    current: () => [...kept, ...[...byPath.values()].flat()],
  };
}

const MOST_NAMED = 5; // The rest would bury the findings above.

/** Says which accepted findings are gone, or takes them out of the file; gives what went wrong. */
export async function closeLedger(
  ledger: BaselineLedger,
  { file }: BaselineFile,
  updates: 'update' | 'tell',
  terminal: Terminal,
): Promise<readonly string[]> {
  const shown = shownPath(file, terminal);
  const stale = ledger.stale();
  if (updates === 'update') {
    const failure = await replaceFile(file, writeBaseline(ledger.current()));
    if (failure !== undefined) return [`“${shown}” cannot be written: ${failure.why}.`];
  }
  if (stale.length === 0) return [];
  const named = stale.slice(0, MOST_NAMED).map(({ path: draft, rule, words }) => `  ${draft}: ${rule} “${words}”\n`);
  const more = stale.length > MOST_NAMED ? `  and ${stale.length - MOST_NAMED} more\n` : '';
  const [what, are, them] =
    stale.length === 1 ? ['1 accepted finding', 'is', 'it'] : [`${stale.length} accepted findings`, 'are', 'them'];
  const done =
    updates === 'update'
      ? `${are} taken out of “${shown}”`
      : `in “${shown}” ${are} no longer there; --update-baseline takes ${them} out`;
  await terminal.stderr.write(`copydesk: ${what} ${done}:\n${named.join('')}${more}`);
  return [];
}

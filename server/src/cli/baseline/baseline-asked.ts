import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BaselineLedger } from './baseline-ledger.ts';

/** What was accepted before, and what becomes of it. */
export const BASELINE_OPTIONS: readonly Option[] = [
  { name: 'baseline', takes: { text: 'FILE' }, about: 'leave out what “copydesk baseline” accepted in this file' },
  { name: 'update-baseline', takes: 'nothing', about: 'take out of the baseline what is no longer there' },
];

/** The account of accepted findings during one check. */
export interface Baseline {
  readonly kind: 'baseline';
  readonly heed: BaselineLedger['heed'];
  /** Tells what is no longer there, or takes it out; gives what went wrong. */
  readonly close: () => Promise<readonly string[]>;
}

const NO_BASELINE: Baseline = { kind: 'baseline', heed: (_source, _text, findings) => findings, close: async () => [] };

/** The baseline as `--baseline` and `--update-baseline` have it. */
export async function baselineAsked({ texts, switches }: Arguments, terminal: Terminal): Promise<Baseline | Misuse> {
  const named = texts.get('baseline');
  const updates = switches.has('update-baseline');
  if (named === undefined) {
    return updates ? misuse('--update-baseline needs --baseline FILE: the file to update.') : NO_BASELINE;
  }
  const { readBaseline } = await import('./baseline-file.ts');
  const file = await readBaseline(named, terminal);
  if (file.kind === 'misuse') return file;
  const { closeLedger, openLedger } = await import('./baseline-ledger.ts');
  const ledger = await openLedger(file);
  return {
    kind: 'baseline',
    heed: ledger.heed,
    close: () => closeLedger(ledger, file, updates ? 'update' : 'tell', terminal),
  };
}

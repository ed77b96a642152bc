import type { Ledger } from '../../ledger/ledger.ts';
import { readLedger } from '../../ledger/read-ledger.ts';
import type { ReadDraft } from './drafts.ts';

const read = new WeakMap<ReadDraft, Ledger>();

/** Who says what in a draft: read when it is first asked for, and once a version. */
export function ledgerOf(draft: ReadDraft): Ledger {
  const known = read.get(draft);
  if (known !== undefined) return known;
  const ledger = readLedger(draft);
  read.set(draft, ledger);
  return ledger;
}

import { TRIGGER_KINDS } from '../analysis/claims/triggers.ts';
import type { CheckedDraft } from '../check.ts';
import type { Ledger, Unsourced } from './ledger.ts';
import { enrolSources } from './roster.ts';
import { findUnsourced } from './unsourced.ts';

/** Reads who says what in a draft that was checked. Linear in its length; nothing of it is read at a keystroke. */
export function readLedger(checked: CheckedDraft): Ledger {
  return { nobodyNamed: findUnsourced(checked).sort(gravestFirst), sources: enrolSources(checked.story) };
}

const GRAVITY: readonly Unsourced['kind'][] = [...TRIGGER_KINDS, 'quotation', 'other'];

function gravestFirst(a: Unsourced, b: Unsourced): number {
  return GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind) || a.span.start - b.span.start;
}

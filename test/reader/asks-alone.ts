import type { Judge } from '../../server/src/reader/judge.ts';

/** Judges by the first output alone: how surely a desk would ask. */
export const asksAlone: Judge = ([asks = 0]) => ({ asks, source: 'none', sourced: 0, reason: undefined });

import type { IAsyncProperty } from 'fast-check';
import { changingConfigs } from './changing-configs.ts';
import { editedDrafts } from './edited-drafts.ts';
import { messageOrders } from './message-orders.ts';

/** Something that holds whatever is thrown at Copydesk. */
export interface Fuzz {
  readonly name: string;
  /** What it tries in steps; the function hears of each. */
  readonly propertyOf: (onStep: () => void) => IAsyncProperty<unknown>;
  /** What a step is, in the plural. */
  readonly steps: string;
  /** How often it is tried with each commit: some ten seconds. */
  readonly runs: number;
}

export const FUZZES: readonly Fuzz[] = [
  { name: 'drafts that are edited', propertyOf: editedDrafts, steps: 'edits', runs: 300 },
  { name: 'messages in any order', propertyOf: messageOrders, steps: 'messages', runs: 100 },
  { name: 'configs that change', propertyOf: changingConfigs, steps: 'changes', runs: 40 },
];

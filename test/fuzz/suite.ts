import type { IAsyncProperty } from 'fast-check';
import { changingConfigs } from './changing-configs.ts';
import { editedDrafts } from './edited-drafts.ts';
import { messageOrders } from './message-orders.ts';

/** Something that holds whatever is thrown at Copydesk. */
export interface Fuzz {
  readonly name: string;
  readonly property: IAsyncProperty<unknown>;
  /** How often it is tried with each commit: some ten seconds. */
  readonly runs: number;
}

export const FUZZES: readonly Fuzz[] = [
  { name: 'drafts that are edited', property: editedDrafts, runs: 300 },
  { name: 'messages in any order', property: messageOrders, runs: 100 },
  { name: 'configs that change', property: changingConfigs, runs: 40 },
];

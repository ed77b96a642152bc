import type { Config } from '../../../stylebook/config.ts';
import type { Examined, Order } from '../examine.ts';
import type { ReaderName } from '../readers.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly reader: ReaderName;
}

/** What a thread is told. A config goes once to each thread, before the first draft that is held against it. */
export type ToThread =
  | { readonly kind: 'config'; readonly id: number; readonly config: Config }
  | { readonly kind: 'order'; readonly config: number; readonly order: Omit<Order, 'config'> };

/** What a thread says. Until an order is examined it may begin several times: with the order, and once it has its reader. */
export type FromThread =
  | { readonly kind: 'begun' }
  | { readonly kind: 'no reader'; readonly why: string }
  | { readonly kind: 'examined'; readonly examined: Examined }
  | { readonly kind: 'failed'; readonly why: string };

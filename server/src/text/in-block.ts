import type { Block } from './block.ts';
import { type Span, shiftSpan, sliceOf } from './span.ts';

/** Something read in a paragraph, with the block it stands in; its spans count from the draft's start. */
export type InBlock<T> = T & { readonly block: Block };

/** What stands in each block, in the order given; a block in which nothing stands has no entry. */
export function groupByBlock<T>(items: readonly InBlock<T>[]): ReadonlyMap<Block, readonly InBlock<T>[]> {
  const byBlock = new Map<Block, InBlock<T>[]>();
  for (const item of items) {
    const same = byBlock.get(item.block);
    if (same === undefined) byBlock.set(item.block, [item]);
    else same.push(item);
  }
  return byBlock;
}

/** The words that something covers, as the block's prose has them: without markup. */
export function proseOf({ span, block }: InBlock<{ readonly span: Span }>): string {
  return sliceOf(block.prose, shiftSpan(span, -block.span.start));
}

import type { Block } from './block.ts';
import { type Span, shiftSpan, sliceOf } from './span.ts';

/** Something read in a paragraph, with the block it stands in; its spans count from the draft's start. */
export type InBlock<T> = T & { readonly block: Block };

/** The words that something covers, as the block's prose has them: without markup. */
export function proseOf({ span, block }: InBlock<{ readonly span: Span }>): string {
  return sliceOf(block.prose, shiftSpan(span, -block.span.start));
}

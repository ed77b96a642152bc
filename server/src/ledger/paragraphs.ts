import { type Block, isBody } from '../text/block.ts';

/** Numbers the paragraphs of a story from 1; a block that is none has the number of the last before it. */
export function numberParagraphs(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  let number = 0;
  for (const block of blocks) {
    if (isBody(block)) number += 1;
    numbers.set(block, number);
  }
  return numbers;
}

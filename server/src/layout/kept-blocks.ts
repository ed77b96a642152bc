import type { Block } from '../text/block.ts';
import { createRecall } from '../text/recall.ts';

/** Gives, for the blocks of each reading of a draft, those of the last one where they are the same: what they tell is known. */
export type BlockKeeper = (blocks: readonly Block[]) => readonly Block[];

/**
 * A keeper of no blocks yet. Blocks are compared in their order, which an edit further down does not change; one that an edit
 * further up moved is another block with the identity that it had.
 */
export function createBlockKeeper(): BlockKeeper {
  let last: readonly Block[] = [];
  const identities = createRecall((): object => ({}));
  return (blocks) => {
    identities.startReading();
    last = blocks.map((block, at) => {
      const identity = identities.of(block.prose);
      const before = last[at];
      return before !== undefined && isSame(before, block) ? before : { ...block, identity };
    });
    return last;
  };
}

function isSame(a: Block, b: Block): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.kind === b.kind && a.prose === b.prose;
}

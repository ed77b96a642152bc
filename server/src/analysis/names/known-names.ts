import type { Block } from '../../text/block.ts';
import { groupByBlock, type InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { identityOf } from '../../text/known-prose.ts';
import { type Mention, shiftMention } from './mentions.ts';

/** The names of a block, counted from its start, and its prose. */
export interface NamesOfBlock {
  readonly names: readonly Mention[];
  readonly prose: string;
}

/** Tells what was found out about the names of a block; `mentions` are those of the whole story. */
export type KnownOfNames<Fact> = (block: Block, mentions: readonly InBlock<Mention>[]) => Fact;

/**
 * Finds something out about the names of each block only once, also where an edit further up has moved the block: its names
 * depend on its prose alone. So what is found out may depend on nothing else, such as what kind of block it is.
 */
export function knownOfNames<Fact>(find: (block: NamesOfBlock) => Fact): KnownOfNames<Fact> {
  const factOf = knownOnce(
    ({ block, mentions }: { readonly block: Block; readonly mentions: readonly InBlock<Mention>[] }) =>
      find({ names: namesIn(block, mentions), prose: block.prose }),
    ({ block }) => identityOf(block),
  );
  return (block, mentions) => factOf({ block, mentions });
}

function namesIn(block: Block, mentions: readonly InBlock<Mention>[]): readonly Mention[] {
  return (namesByBlock(mentions).get(block) ?? []).map((mention) => shiftMention(mention, -block.span.start));
}

/** The names of a story in each block that has some. */
export const namesByBlock = knownOnce((mentions: readonly InBlock<Mention>[]) => groupByBlock(mentions));

import type { Block } from './block.ts';
import { type InBlock, proseOf } from './in-block.ts';
import { knownOnce } from './known-once.ts';
import type { Span } from './span.ts';

/**
 * Finds something out about the prose of each block only once, also where an edit further up has moved the block; it is
 * forgotten with the draft, or when no block has this prose any more.
 */
export function knownOfProse<Fact>(find: (prose: string) => Fact): (block: Block) => Fact {
  return knownOnce(({ prose }) => find(prose), identityOf);
}

type Placed = InBlock<{ readonly span: Span }>;

/**
 * The same for places in a block, such as its sentences. Of those that begin where another one does, the newest is known:
 * sentences never do, and sources seldom. Of the place itself only what its words decide may be asked, its quotations for one.
 */
export function knownOfPlaces<Fact, Place extends Placed = Placed>(
  find: (words: string, place: Place) => Fact,
): (place: Place) => Fact {
  const factsOf = knownOnce(() => new Map<number, { readonly length: number; readonly fact: Fact }>(), identityOf);
  return (place) => {
    const { block, span } = place;
    const facts = factsOf(block);
    const start = span.start - block.span.start;
    const length = span.end - span.start;
    const before = facts.get(start);
    if (before?.length === length) return before.fact;
    const fact = find(proseOf(place), place);
    facts.set(start, { length, fact });
    return fact;
  };
}

/** What stays one and the same in all readings of a draft as long as some block has this prose. */
export function identityOf(block: Block): object {
  return block.identity ?? block;
}

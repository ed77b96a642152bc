import type { Block } from './block.ts';
import { type InBlock, proseOf } from './in-block.ts';
import { knownOnce } from './known-once.ts';
import type { Span } from './span.ts';

/**
 * Finds something out about the prose of each block only once, also where an edit further up has moved the block; it is
 * forgotten with the draft, or when no block has this prose any more.
 */
export function knownOfProse<Fact>(find: (prose: string) => Fact): (block: Block) => Fact {
  const known = new WeakMap<object, { readonly fact: Fact }>();
  return (block) => {
    const identity = block.identity ?? block;
    const before = known.get(identity);
    if (before !== undefined) return before.fact;
    const fact = find(block.prose);
    known.set(identity, { fact });
    return fact;
  };
}

/** The same for the sentences of a block. They do not overlap, so that each is known by where it starts in its block. */
export function knownOfSentences<Fact>(
  find: (words: string) => Fact,
): (sentence: InBlock<{ readonly span: Span }>) => Fact {
  const factsOf = knownOnce((_identity: object) => new Map<number, { readonly fact: Fact }>());
  return (sentence) => {
    const { block, span } = sentence;
    const facts = factsOf(block.identity ?? block);
    const start = span.start - block.span.start;
    const before = facts.get(start);
    if (before !== undefined) return before.fact;
    const fact = find(proseOf(sentence));
    facts.set(start, { fact });
    return fact;
  };
}

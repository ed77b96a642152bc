import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Attributed } from '../attribution/attributions.ts';
import type { Claim } from './claims.ts';
import type { TriggerKind } from './triggers.ts';

/** In sentences, to either side: what stands further away in a long paragraph tells nothing about this one. */
const NEAR = 4;
/** So many sentences with a source make a paragraph that tells what its sources tell. */
const ENOUGH = 3;

/** A desk wants these words to have their own source, whoever speaks around them. */
const GRAVE: ReadonlySet<TriggerKind | undefined> = new Set<TriggerKind>(['accusation', 'casualties']);

/** A sentence that knows whether it has a source. */
type ReadSentence = InBlock<{ readonly attributed: Attributed }>;

/**
 * Marks the claims that the sentences around them show the source of: those between two sentences of their paragraph that
 * have one, or among three, and the story's first, which sums up what the next sentences give with its source. Both lists
 * are one a sentence, in the order of the text.
 */
export function exemptAmongSources(
  claims: readonly InBlock<Claim>[],
  sentences: readonly ReadSentence[],
): InBlock<Claim>[] {
  const first = sentences.findIndex(({ block }) => isBody(block));
  return claims.map((claim, at) => {
    if (claim.exemption !== undefined || GRAVE.has(claim.asks)) return claim;
    if (at === first && isSourcedBelow(sentences, at)) return { ...claim, exemption: 'lead' };
    return isAmongSources(sentences, at) ? { ...claim, exemption: 'sourced-paragraph' } : claim;
  });
}

function isSourcedBelow(sentences: readonly ReadSentence[], at: number): boolean {
  return hasSource(sentences[at + 1]) || hasSource(sentences[at + 2]);
}

function isAmongSources(sentences: readonly ReadSentence[], at: number): boolean {
  const isSourced = (by: number) => {
    const near = sentences[at + by];
    return near?.block === sentences[at]?.block && hasSource(near);
  };
  if (isSourced(-1) && isSourced(1)) return true;
  let sourced = 0;
  for (let by = -NEAR; by <= NEAR; by += 1) if (by !== 0 && isSourced(by)) sourced += 1;
  return sourced >= ENOUGH;
}

function hasSource(sentence: ReadSentence | undefined): boolean {
  return sentence?.attributed === 'direct' || sentence?.attributed === 'carried';
}

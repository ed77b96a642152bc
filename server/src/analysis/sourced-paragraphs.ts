import type { Attributed } from './attributions.ts';
import type { Claim } from './claims.ts';
import type { InBlock } from './lift.ts';
import type { TriggerKind } from './triggers.ts';

/** In sentences, to either side: what stands further away in a long paragraph tells nothing about this one. */
const NEAR = 4;
/** So many sentences with a source make a paragraph that tells what its sources tell. */
const ENOUGH = 3;

/** A desk wants these words to have their own source, whoever speaks around them. */
const GRAVE: ReadonlySet<TriggerKind | undefined> = new Set<TriggerKind>(['accusation', 'casualties']);

/**
 * Marks the claims whose own paragraph shows where they come from: between two sentences that have a source, or among
 * three. Both lists are one a sentence, in the order of the text.
 */
export function exemptAmongSources(
  claims: readonly InBlock<Claim>[],
  sentences: readonly InBlock<{ readonly attributed: Attributed }>[],
): InBlock<Claim>[] {
  return claims.map((claim, at) => {
    if (claim.exemption !== undefined || GRAVE.has(claim.asks) || !isAmongSources(sentences, at)) return claim;
    return { ...claim, exemption: 'sourced-paragraph' };
  });
}

function isAmongSources(sentences: readonly InBlock<{ readonly attributed: Attributed }>[], at: number): boolean {
  const isSourced = (by: number) => {
    const near = sentences[at + by];
    return near?.block === sentences[at]?.block && (near?.attributed === 'direct' || near?.attributed === 'carried');
  };
  if (isSourced(-1) && isSourced(1)) return true;
  let sourced = 0;
  for (let by = -NEAR; by <= NEAR; by += 1) if (by !== 0 && isSourced(by)) sourced += 1;
  return sourced >= ENOUGH;
}

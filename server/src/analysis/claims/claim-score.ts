import { isBody } from '../../text/block.ts';
import type { Attributed } from '../attribution/attributions.ts';
import type { AttributedSentence } from '../attribution/sourcing.ts';
import { weighSigns } from './claim-weights.ts';
import type { Claim } from './claims.ts';
import { signsOfPlaces } from './place-signs.ts';

/**
 * The signs of each body sentence's place in the story; none for a headline or a caption. `claims` are the sentences'
 * own, in their order.
 */
export function signsInStory(
  sentences: readonly AttributedSentence[],
  claims: readonly Claim[],
): ReadonlyMap<AttributedSentence, string[]> {
  const body = sentences.flatMap((sentence, i) => {
    const { wording } = claims[i] ?? {};
    const { attributed, block } = sentence;
    return wording && isBody(block) ? [{ sentence, wording, attributed, paragraph: block.span.start }] : [];
  });
  const places = signsOfPlaces(body);
  return new Map(body.map(({ sentence }, i) => [sentence, places[i] ?? []]));
}

/**
 * How much each sentence lacks a source: what its own words weigh, the cues in them, and its place. `claims` are the
 * sentences' own, in their order. The weights are those of a logistic regression that tells sentences whose source was
 * cut away from sentences as they were published.
 */
export function scoreSentences<T extends AttributedSentence>(
  sentences: readonly T[],
  claims: readonly Claim[],
): (T & { readonly score: number })[] {
  const places = signsInStory(sentences, claims);
  return sentences.map((sentence, i) => {
    const signs = places.get(sentence);
    const own = (claims[i]?.score ?? 0) + weighSigns(sentence.signsOfReach);
    return { ...sentence, score: signs === undefined ? OUTSIDE_THE_STORY : own + weighSigns(signs) };
  });
}

/**
 * The score that decides how surely a claim is asked about. What is told by somebody is not asked about; a wish or belief
 * may be part of what is claimed.
 */
export function askingScore({
  attributed,
  score,
}: {
  readonly attributed: Attributed;
  readonly score: number;
}): number {
  return attributed === 'none' || attributed === 'stance' ? score : Number.NEGATIVE_INFINITY;
}

/** Below every score that a sentence of the story can have. */
const OUTSIDE_THE_STORY = -10_000;

import { isBody } from '../../text/block.ts';
import type { Attributed } from '../attribution/attributions.ts';
import type { AttributedSentence } from '../attribution/sourcing.ts';
import { weighSigns } from './claim-weights.ts';
import type { Claim } from './claims.ts';
import { signsOfPlaces } from './place-signs.ts';

/**
 * The signs of each sentence's place in the story, in their order; none for a headline or a caption. `claims` are the
 * sentences' own.
 */
export function signsInStory(
  sentences: readonly AttributedSentence[],
  claims: readonly Claim[],
): (readonly string[] | undefined)[] {
  const body = sentences.flatMap(({ attributed, block }, at) => {
    const { wording } = claims[at] ?? {};
    return wording && isBody(block) ? [{ at, wording, attributed, paragraph: block.span.start }] : [];
  });
  const signs: (readonly string[] | undefined)[] = sentences.map(() => undefined);
  const places = signsOfPlaces(body);
  for (const [i, { at }] of body.entries()) signs[at] = places[i];
  return signs;
}

/**
 * How much each sentence lacks a source: what its own words weigh, the cues in them, and its place. `claims` are the
 * sentences' own, in their order. The weights are those of a logistic regression that tells sentences whose source was
 * cut away from sentences as they were published.
 */
export function scoreSentences(sentences: readonly AttributedSentence[], claims: readonly Claim[]): number[] {
  const places = signsInStory(sentences, claims);
  return sentences.map(({ signsOfReach }, i) => {
    const signs = places[i];
    if (signs === undefined) return OUTSIDE_THE_STORY;
    return (claims[i]?.score ?? 0) + weighSigns(signsOfReach) + weighSigns(signs);
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

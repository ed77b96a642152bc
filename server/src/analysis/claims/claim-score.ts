import { isBody } from '../../text/block.ts';
import { knownOnce } from '../../text/known-once.ts';
import type { Attributed } from '../attribution/attributions.ts';
import type { AttributedSentence } from '../attribution/sourcing.ts';
import { weighSigns } from './claim-weights.ts';
import type { Claim } from './claims.ts';
import { type PlacedSentence, type SharedSigns, signsOfPlaces } from './place-signs.ts';

/**
 * The signs of each sentence's place in the story, in their order; none for a headline or a caption. `claims` are the
 * sentences' own.
 */
export function signsInStory(
  sentences: readonly AttributedSentence[],
  claims: readonly Claim[],
): (readonly SharedSigns[] | undefined)[] {
  const body: PlacedSentence[] = [];
  const at: (number | undefined)[] = sentences.map(({ attributed, block }, i) => {
    const wording = claims[i]?.wording;
    if (wording === undefined || !isBody(block)) return undefined;
    return body.push({ wording, attributed, paragraph: block.span.start }) - 1;
  });
  const places = signsOfPlaces(body);
  return at.map((place) => (place === undefined ? undefined : places[place]));
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
    return (claims[i]?.score ?? 0) + weighSigns(signsOfReach) + weighLists(signs);
  });
}

function weighLists(lists: readonly SharedSigns[]): number {
  let sum = 0;
  for (const signs of lists) sum += weighShared(signs);
  return sum;
}

const weighShared = knownOnce((signs: SharedSigns) => weighSigns(signs));

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

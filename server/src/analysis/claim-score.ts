import { isBody } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { Attributed } from './attributions.ts';
import { signsOfPlaces } from './claim-place.ts';
import { weighSigns } from './claim-weights.ts';
import type { Claim } from './claims.ts';
import { type InBlock, proseOf } from './lift.ts';

/** A sentence of a story that knows whether it has a source. */
export type SourcedSentence = InBlock<{ readonly span: Span; readonly attributed: Attributed }>;

/** The signs of each body sentence's place in the story; none for a headline or a caption. */
export function signsInStory(sentences: readonly SourcedSentence[]): ReadonlyMap<SourcedSentence, string[]> {
  const body = sentences.filter(({ block }) => isBody(block));
  const signs = signsOfPlaces(
    body.map((sentence) => ({
      text: proseOf(sentence),
      attributed: sentence.attributed,
      paragraph: sentence.block.span.start,
    })),
  );
  return new Map(body.map((sentence, i) => [sentence, signs[i] ?? []]));
}

/**
 * How much each sentence needs a source: its own words' weight and its place's. `claims` are the sentences' own, in
 * their order. The weights are those of a logistic regression that tells sentences whose source was cut away from
 * sentences that were published without one.
 */
export function scoreSentences<T extends SourcedSentence>(
  sentences: readonly T[],
  claims: readonly Claim[],
): (T & { readonly score: number })[] {
  const places = signsInStory(sentences);
  return sentences.map((sentence, i) => {
    const signs = places.get(sentence);
    const score = signs === undefined ? OUTSIDE_THE_STORY : (claims[i]?.score ?? 0) + weighSigns(signs);
    return { ...sentence, score };
  });
}

/** Below every score that a sentence of the story can have. */
const OUTSIDE_THE_STORY = -100;

import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { madeOnce } from '../../text/made-once.ts';
import type { WeighedSentence } from '../sentences/sentences.ts';
import type { Attributed } from './attributions.ts';
import { followSources, hasSpeech, type Reach, type ReachedSentence, type SourcedReading } from './reach.ts';
import { reportsWords, weighSourcing } from './sourcing-signs.ts';

/** A sentence of a story that knows whether it has a source, and where the cues put it. */
export interface AttributedSentence extends InBlock<WeighedSentence> {
  readonly attributed: Attributed;
  /** Where the cues put its source: in the sentence, with a neighbour, or nowhere. */
  readonly reach: Reach;
  /** The signs of that, which the claim in it is weighed with too. */
  readonly signsOfReach: readonly string[];
}

/** Says of each sentence of a story whether it has a source of its own or a neighbour's. */
export function joinSentences(readings: readonly SourcedReading<WeighedSentence>[]): AttributedSentence[] {
  const reached = followSources(readings);
  return reached.map((place, at) => {
    const reach = signsOfReach(place);
    const sourcing = place.sentence.sourcing + weighShared(reach) + weighShared(signsOfStanding(reached, at));
    const attributed = decide(place, sourcing);
    return { ...place.sentence, sourcing, reach: place.reach, signsOfReach: reach, attributed };
  });
}

/** Sentences that stand or are reached alike share the list of their signs, so that it is weighed once. */
const weighShared = knownOnce((signs: readonly string[]) => weighSourcing(signs));

/** The signs of where in the story a sentence stands. The neighbours' own sources say nothing more. */
export function signsOfStanding(reached: readonly ReachedSentence[], at: number): readonly string[] {
  const place = reached[at];
  if (place === undefined) return [];
  const { block } = place.sentence;
  const band = PLACES.findLastIndex((from) => at >= from);
  const left = Math.min(MOST_LEFT, reached.length - 1 - at);
  return standing(isBody(block) ? 'body' : block.kind, band * (1 + MOST_LEFT) + left);
}

const PLACES = [0, 1, 2, 4, 8];
const MOST_LEFT = 3;

const standing = madeOnce((block: string, place: number): readonly string[] => [
  `place ${Math.floor(place / (1 + MOST_LEFT))}`,
  `left ${place % (1 + MOST_LEFT)}`,
  `block ${block}`,
]);

/** A sentence and where the cues put its source. */
type Reached = Pick<ReachedSentence, 'reach' | 'sentence'>;

/** The signs of how far the cues reach: “reach new-paragraph with speech”. */
export function signsOfReach({ reach, sentence }: Reached): readonly string[] {
  const signs = hasSpeech(sentence) ? signsWithSpeech : signsWithoutSpeech;
  return signs(nameOf(reach), ruledBy({ reach, sentence }));
}

const signsWithSpeech = madeOnce((name: string, ruled: string): readonly string[] => [
  `reach ${name} with speech`,
  `reach ${ruled} with speech`,
]);
const signsWithoutSpeech = madeOnce((name: string, ruled: string): readonly string[] => [
  `reach ${name}`,
  `reach ${ruled}`,
]);

function nameOf(reach: Reach): string {
  return reach.kind === 'carried' ? reach.how : reach.kind;
}

/** What the cues alone say. */
function ruledBy({ reach, sentence }: Reached): Attributed {
  if (reach.kind === 'nobody') return 'none';
  if (reach.kind === 'carried') return 'carried';
  return reach.attributions.some((attribution) => reportsWords(attribution, sentence)) ? 'direct' : 'stance';
}

/**
 * Whether a sentence has a source. A quotation alone has a speaker only where the cues reach it; elsewhere all the signs
 * decide together.
 */
export function isAttributed(place: ReachedSentence, sourcing: number): boolean {
  return place.isOnlyQuote ? place.reach.kind !== 'nobody' : sourcing > 0;
}

/** The cues say what kind of source; a quotation that no cue explains is somebody's words all the same. */
function decide(place: ReachedSentence, sourcing: number): Attributed {
  if (!isAttributed(place, sourcing)) return 'none';
  const ruled = ruledBy(place);
  if (ruled !== 'none') return ruled;
  return hasSpeech(place.sentence) ? 'carried' : 'stance';
}

import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { madeOnce } from '../../text/made-once.ts';
import type { WeighedSentence } from '../sentences/sentences.ts';
import type { Attributed } from './attributions.ts';
import { followSources, type Reach, type ReachedSentence, type SourcedReading, speechIn } from './reach.ts';
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
    const sourcing = place.sentence.sourcing + weighSourcing([...reach, ...signsOfStanding(reached, at)]);
    const attributed = decide(place, sourcing);
    return { ...place.sentence, sourcing, reach: place.reach, signsOfReach: reach, attributed };
  });
}

/** The signs of where in the story a sentence stands. The neighbours' own sources say nothing more. */
export function signsOfStanding(reached: readonly ReachedSentence[], at: number): string[] {
  const place = reached[at];
  if (place === undefined) return [];
  return [
    stands(
      'place',
      PLACES.findLastIndex((from) => at >= from),
    ),
    stands('left', Math.min(3, reached.length - 1 - at)),
    stands('block', isBody(place.sentence.block) ? 'body' : place.sentence.block.kind),
  ];
}

const PLACES = [0, 1, 2, 4, 8];
// “left 3”, “block body”
const stands = madeOnce((what: string, value: number | string) => `${what} ${value}`);

/** A sentence and where the cues put its source. */
type Reached = Pick<ReachedSentence, 'reach' | 'sentence'>;

// “reach new-paragraph with speech”
const reaches = madeOnce((name: string, speech: string) => `reach ${name}${speech}`);

/** The signs of how far the cues reach. */
export function signsOfReach({ reach, sentence }: Reached): string[] {
  const speech = speechIn(sentence).length > 0 ? ' with speech' : '';
  return [reaches(nameOf(reach), speech), reaches(ruledBy({ reach, sentence }), speech)];
}

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
  return speechIn(place.sentence).length > 0 ? 'carried' : 'stance';
}

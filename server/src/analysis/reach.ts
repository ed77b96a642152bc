import { isBody } from '../text/block.ts';
import { contains, sliceOf } from '../text/span.ts';
import type { Attributed, Attribution } from './attributions.ts';
import type { InBlock, LiftedReading } from './lift.ts';
import type { Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import type { StorySentence } from './story.ts';

/** How a sentence without a source of its own takes a neighbour's. */
export type Carry =
  /** The paragraph before left the quotation open. */
  | 'quotation-goes-on'
  /** The sentence before, in the same paragraph, names who speaks. */
  | 'same-paragraph'
  /** The sentence before ends with a colon. */
  | 'announced'
  /** The sentence after, in the same paragraph, or a line with a dash and a name, tells who spoke. */
  | 'told-after';

/** Why a sentence counts as attributed or not. */
export type Reach =
  | { readonly kind: 'own'; readonly attributions: readonly InBlock<Attribution>[] }
  | { readonly kind: 'carried'; readonly how: Carry; readonly from: InBlock<Attribution> | undefined }
  | { readonly kind: 'nobody' };

/** A sentence in its place, with the attributions whose cue is in it. */
interface PlacedSentence {
  readonly sentence: InBlock<Sentence>;
  readonly attributions: readonly InBlock<Attribution>[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Says of each sentence whether it has a source of its own or a neighbour's, and how much it needs one. */
export function joinSentences(readings: readonly LiftedReading[]): StorySentence[] {
  const places = readings.flatMap(placeSentences);
  const joined: StorySentence[] = [];
  for (const [at, place] of places.entries()) {
    const reach = reachOf(place, joined.at(-1), places[at - 1], places[at + 1]);
    joined.push({ ...place.sentence, attributed: attributedBy(reach), reach, score: 0 });
  }
  return joined;
}

function placeSentences({ sentences, attributions }: LiftedReading): PlacedSentence[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const from = next;
    while (next < attributions.length && contains(sentence.span, attributions[next]?.cue ?? sentence.span)) next += 1;
    return {
      sentence,
      attributions: attributions.slice(from, next),
      isFirst: index === 0,
      isLast: index === sentences.length - 1,
    };
  });
}

function attributedBy(reach: Reach): Attributed {
  if (reach.kind === 'carried') return 'carried';
  if (reach.kind === 'nobody') return 'none';
  return reach.attributions.some(isTold) ? 'direct' : 'stance';
}

function isTold({ kind }: Attribution): boolean {
  return kind !== 'stance';
}

function reachOf(
  place: PlacedSentence,
  last: StorySentence | undefined,
  before: PlacedSentence | undefined,
  after: PlacedSentence | undefined,
): Reach {
  const { attributions } = place;
  if (attributions.some(isTold)) return { kind: 'own', attributions };
  const carried = speechIn(place.sentence).length === 0 ? undefined : carry(place, last, before, after);
  if (carried !== undefined) return carried;
  return attributions.length > 0 ? { kind: 'own', attributions } : { kind: 'nobody' };
}

/** The quotations of a sentence in which somebody speaks. */
export function speechIn(sentence: Sentence): readonly Quote[] {
  return sentence.quotes.filter(({ kind }) => kind === 'speech');
}

/** Looks for the speaker of a quotation next to it: before, then after. */
function carry(
  place: PlacedSentence,
  last: StorySentence | undefined,
  before: PlacedSentence | undefined,
  after: PlacedSentence | undefined,
): Reach | undefined {
  if (before !== undefined && last !== undefined && isBody(before.sentence.block)) {
    const how = carryFromBefore(place, before);
    if (how !== undefined && last.attributed !== 'none') return { kind: 'carried', how, from: speakerOf(last) };
    if (how === 'announced') return { kind: 'carried', how, from: undefined };
  }
  if (after === undefined || !isToldAfter(place, after)) return undefined;
  return { kind: 'carried', how: 'told-after', from: after.attributions.find(isTold) };
}

function carryFromBefore(place: PlacedSentence, before: PlacedSentence): Carry | undefined {
  if (endsWithColon(before.sentence)) return 'announced';
  if (!place.isFirst) return 'same-paragraph';
  return before.sentence.quotes.at(-1)?.reach.endsWith('runs-on') ? 'quotation-goes-on' : undefined;
}

function speakerOf(sentence: StorySentence): InBlock<Attribution> | undefined {
  const { reach } = sentence;
  if (reach.kind === 'carried') return reach.from;
  return reach.kind === 'own' ? (reach.attributions.find(isTold) ?? reach.attributions[0]) : undefined;
}

function wordsOf({ span, block }: InBlock<Sentence>): string {
  return sliceOf(block.prose, { start: span.start - block.span.start, end: span.end - block.span.start });
}

function endsWithColon(sentence: InBlock<Sentence>): boolean {
  return /:["”’]?$/.test(wordsOf(sentence));
}

// “— Ada Quist”, “Ada Quist, commuter” where the dash made it a list item: a line that signs the quotation above it.
const SIGNATURE = /^[—–―-]\s*\p{Lu}/u;
const SIGNATURE_AS_ITEM = /^\p{Lu}[^.!?“"]{0,60}$/u;

function isToldAfter(place: PlacedSentence, after: PlacedSentence): boolean {
  if (!place.isLast) return after.attributions.some(isTold);
  const words = wordsOf(after.sentence);
  if (SIGNATURE.test(words)) return true;
  return (
    after.sentence.block.kind === 'list-item' &&
    place.sentence.block.kind !== 'list-item' &&
    SIGNATURE_AS_ITEM.test(words)
  );
}

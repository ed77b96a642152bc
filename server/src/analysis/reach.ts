import { isBody } from '../text/block.ts';
import { contains, sliceOf } from '../text/span.ts';
import { reportsWords } from './attribution-signs.ts';
import type { Attribution } from './attributions.ts';
import type { InBlock, LiftedReading } from './lift.ts';
import type { Quote } from './quotes.ts';
import type { Sentence, WeighedSentence } from './sentences.ts';

/** How a quotation without a speaker of its own takes a neighbour's. */
export type Carry =
  /** The paragraph before left the quotation open. */
  | 'quotation-goes-on'
  /** The sentence before, in the same paragraph, tells who speaks. */
  | 'same-paragraph'
  /** The sentence before ends with a colon. */
  | 'announced'
  /** The line below is a dash and a name. */
  | 'signed'
  /** The paragraph before ends with somebody's quotation: probably the same speaker, but the story does not say so. */
  | 'new-paragraph';

/** Where the cues put a sentence's source. */
export type Reach =
  | { readonly kind: 'own'; readonly attributions: readonly InBlock<Attribution>[] }
  | { readonly kind: 'carried'; readonly how: Carry; readonly from: InBlock<Attribution> | undefined }
  | { readonly kind: 'nobody' };

/** A sentence in its place, with how far a source reaches it. */
export interface ReachedSentence {
  readonly sentence: InBlock<WeighedSentence>;
  readonly reach: Reach;
  /** Whether it is a quotation and nothing else. */
  readonly isOnlyQuote: boolean;
  readonly isFirstOfBlock: boolean;
  readonly isLastOfBlock: boolean;
}

/** Follows the sources from sentence to sentence: a speaker reaches the quotations that go on from there. */
export function followSources(readings: readonly LiftedReading[]): ReachedSentence[] {
  const places = readings.flatMap(placeSentences);
  const reached: ReachedSentence[] = [];
  for (const [at, place] of places.entries()) {
    reached.push({ ...place, reach: reachOf(place, reached.at(-1), places[at + 1]) });
  }
  return reached;
}

type PlacedSentence = Omit<ReachedSentence, 'reach'> & { readonly attributions: readonly InBlock<Attribution>[] };

function placeSentences({ sentences, attributions }: LiftedReading): PlacedSentence[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const from = next;
    while (next < attributions.length && contains(sentence.span, attributions[next]?.cue ?? sentence.span)) next += 1;
    return {
      sentence,
      attributions: attributions.slice(from, next),
      isOnlyQuote: isOnlyQuote(sentence),
      isFirstOfBlock: index === 0,
      isLastOfBlock: index === sentences.length - 1,
    };
  });
}

/** The quotations of a sentence in which somebody speaks. */
export function speechIn(sentence: Sentence): readonly Quote[] {
  return sentence.quotes.filter(({ kind }) => kind === 'speech');
}

function isOnlyQuote(sentence: InBlock<Sentence>): boolean {
  if (speechIn(sentence).length === 0) return false;
  const words = wordsOf(sentence);
  const ends = [sentence.span.start, ...sentence.quotes.map(({ span }) => span.end)];
  const starts = [...sentence.quotes.map(({ span }) => span.start), sentence.span.end];
  const outside = starts.map((start, i) =>
    words.slice((ends[i] ?? start) - sentence.span.start, start - sentence.span.start),
  );
  return !/[\p{L}\p{N}]/u.test(outside.join(' '));
}

function wordsOf({ span, block }: InBlock<Sentence>): string {
  return sliceOf(block.prose, { start: span.start - block.span.start, end: span.end - block.span.start });
}

function reachOf(place: PlacedSentence, before: ReachedSentence | undefined, after: PlacedSentence | undefined): Reach {
  const { attributions, sentence } = place;
  if (attributions.some((attribution) => reportsWords(attribution, sentence))) return { kind: 'own', attributions };
  const carried = speechIn(sentence).length === 0 ? undefined : carry(place, before, after);
  return carried ?? (attributions.length > 0 ? { kind: 'own', attributions } : { kind: 'nobody' });
}

/** Looks for the speaker of a quotation next to it: before, then in the line below. */
function carry(
  place: PlacedSentence,
  before: ReachedSentence | undefined,
  after: PlacedSentence | undefined,
): Reach | undefined {
  if (place.isLastOfBlock && after !== undefined && isSignature(after.sentence, place.sentence)) {
    return { kind: 'carried', how: 'signed', from: undefined };
  }
  if (before === undefined) return undefined;
  const how = carryFrom(before, place);
  return how === undefined ? undefined : { kind: 'carried', how, from: speakerOf(before) };
}

function carryFrom(before: ReachedSentence, place: PlacedSentence): Carry | undefined {
  if (/:["”’]?$/.test(wordsOf(before.sentence))) return 'announced';
  if (!isSpoken(before)) return undefined;
  if (before.sentence.block === place.sentence.block) return 'same-paragraph';
  if (!isBody(before.sentence.block) || speechIn(before.sentence).length === 0) return undefined;
  return before.sentence.quotes.at(-1)?.reach.endsWith('runs-on') ? 'quotation-goes-on' : 'new-paragraph';
}

function isSpoken({ reach, sentence }: ReachedSentence): boolean {
  if (reach.kind === 'own') return reach.attributions.some((attribution) => reportsWords(attribution, sentence));
  return reach.kind === 'carried';
}

/** Whom a sentence names, or carries on. */
function speakerOf({ reach, sentence }: ReachedSentence): InBlock<Attribution> | undefined {
  if (reach.kind === 'carried') return reach.from;
  if (reach.kind === 'nobody') return undefined;
  return reach.attributions.find((attribution) => reportsWords(attribution, sentence));
}

// “— Ada Quist”, “Ada Quist, commuter” where the dash made it a list item: a line that signs the quotation above it.
const SIGNATURE = /^[—–―-]\s*\p{Lu}/u;
const SIGNATURE_AS_ITEM = /^\p{Lu}[^.!?“"]{0,60}$/u;

function isSignature(line: InBlock<Sentence>, quotation: InBlock<Sentence>): boolean {
  const words = wordsOf(line);
  if (SIGNATURE.test(words)) return true;
  return line.block.kind === 'list-item' && quotation.block.kind !== 'list-item' && SIGNATURE_AS_ITEM.test(words);
}

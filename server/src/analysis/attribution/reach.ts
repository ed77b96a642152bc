import { isBody } from '../../text/block.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { contains } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import { outsideQuotes, type Sentence } from '../sentences/sentences.ts';
import type { Attribution } from './attributions.ts';
import { givesWords, isSignature, isSigned, judgementIn, namesNobody } from './beside-quotes.ts';
import { reportsWords } from './sourcing-signs.ts';

/** How a quotation without a speaker of its own takes a neighbour's. */
export type Carry =
  /** The paragraph before left the quotation open. */
  | 'quotation-goes-on'
  /** The sentence before, in the same paragraph, tells who speaks. */
  | 'same-paragraph'
  /** The sentence before ends with a colon. */
  | 'announced'
  /** A line above only names somebody. */
  | 'named-above'
  /** The line below, or the end of the paragraph, is a dash and a name. */
  | 'signed'
  /** The paragraph before ends with somebody's quotation: probably the same speaker, but the story does not say so. */
  | 'new-paragraph';

/** Where the cues put a sentence's source. */
export type Reach =
  | { readonly kind: 'own'; readonly attributions: readonly InBlock<Attribution>[] }
  | { readonly kind: 'carried'; readonly how: Carry; readonly from: InBlock<Attribution> | undefined }
  | { readonly kind: 'nobody' };

/** What one paragraph's sentences and attributions are, in the order of the text. */
export interface SourcedReading<T extends Sentence> {
  readonly sentences: readonly InBlock<T>[];
  readonly attributions: readonly InBlock<Attribution>[];
}

/** A sentence in its place, with how far a source reaches it. */
export interface ReachedSentence<T extends Sentence = Sentence> {
  readonly sentence: InBlock<T>;
  readonly reach: Reach;
  /** Whether it is a quotation and nothing else. */
  readonly isOnlyQuote: boolean;
  readonly isFirstOfBlock: boolean;
  readonly isLastOfBlock: boolean;
}

/** Follows the sources from sentence to sentence: a speaker reaches the quotations that go on from there. */
export function followSources<T extends Sentence>(readings: readonly SourcedReading<T>[]): ReachedSentence<T>[] {
  const places = readings.flatMap((reading) => placeSentences(reading));
  const reached: ReachedSentence<T>[] = [];
  for (const [at, place] of places.entries()) {
    const { sentence, isOnlyQuote, isFirstOfBlock, isLastOfBlock } = place;
    const reach = reachOf(place, speakerBefore(place, reached), places[at + 1]);
    reached.push({ sentence, reach, isOnlyQuote, isFirstOfBlock, isLastOfBlock });
  }
  return reached;
}

type PlacedSentence<T extends Sentence = Sentence> = Omit<ReachedSentence<T>, 'reach'> & {
  readonly attributions: readonly InBlock<Attribution>[];
};

function placeSentences<T extends Sentence>({ sentences, attributions }: SourcedReading<T>): PlacedSentence<T>[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const from = next;
    while (next < attributions.length && contains(sentence.span, attributions[next]?.cue ?? sentence.span)) next += 1;
    return {
      sentence,
      attributions: from === next ? NONE : attributions.slice(from, next),
      isOnlyQuote: isOnlyQuote(sentence),
      isFirstOfBlock: index === 0,
      isLastOfBlock: index === sentences.length - 1,
    };
  });
}

const NONE: readonly never[] = []; // Most sentences have no attribution.

/** The quotations of a sentence in which somebody speaks. */
export function speechIn(sentence: Sentence): readonly Quote[] {
  return sentence.quotes.filter(({ kind }) => kind === 'speech');
}

/** Whether somebody speaks in a sentence. */
export function hasSpeech({ quotes }: Sentence): boolean {
  return quotes.some(({ kind }) => kind === 'speech');
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

function isOnlyQuote(sentence: InBlock<Sentence>): boolean {
  return hasSpeech(sentence) && !LETTER_OR_FIGURE.test(outsideQuotes(sentence));
}

function reachOf(place: PlacedSentence, before: ReachedSentence | undefined, after: PlacedSentence | undefined): Reach {
  const { attributions, sentence } = place;
  if (attributions.some((attribution) => reportsWords(attribution, sentence))) return { kind: 'own', attributions };
  const carried = hasSpeech(sentence) ? carry(place, before, after) : undefined;
  return carried ?? (attributions.length > 0 ? { kind: 'own', attributions } : NOBODY);
}

const NOBODY: Reach = { kind: 'nobody' };

/**
 * The sentence that a quotation may have its speaker from: the one before, or the one before that where only a sentence
 * in which nobody else could speak up stands between them in the paragraph.
 */
function speakerBefore(place: PlacedSentence, reached: readonly ReachedSentence[]): ReachedSentence | undefined {
  const before = reached.at(-1);
  const older = reached.at(-2);
  if (before === undefined || older === undefined || !place.isOnlyQuote || isSpoken(before)) return before;
  const { block } = place.sentence;
  const isSameBlock = before.sentence.block === block && older.sentence.block === block;
  if (!isSameBlock || hasSpeech(before.sentence) || !isSpoken(older)) return before;
  const between = proseOf(before.sentence);
  return namesNobody(between) || isAbout(between, speakerOf(older)) ? older : before;
}

/** “Quist has led the board since May.”: between her own words, a sentence about the speaker. */
function isAbout(sentence: string, speaker: InBlock<Attribution> | undefined): boolean {
  if (speaker?.source === undefined || (speaker.sourceKind !== 'person' && speaker.sourceKind !== 'pronoun'))
    return false;
  const words = proseOf({ span: speaker.source, block: speaker.block }).split(/\s+/);
  const opening = sentence.split(/\s+/).slice(0, 3);
  if (speaker.sourceKind === 'pronoun') return opening[0]?.toLowerCase() === words[0]?.toLowerCase();
  return opening[0] === 'He' || opening[0] === 'She' || opening.includes(words.at(-1) ?? '');
}

/** Looks for the speaker of a quotation next to it: before, then in the line below. */
function carry(
  place: PlacedSentence,
  before: ReachedSentence | undefined,
  after: PlacedSentence | undefined,
): Reach | undefined {
  const isSignedBelow = place.isLastOfBlock && after !== undefined && isSignature(after.sentence, place.sentence);
  if (isSignedBelow || (place.isOnlyQuote && isSigned(place.sentence.block))) {
    return { kind: 'carried', how: 'signed', from: undefined };
  }
  if (before === undefined) return undefined;
  const how = carryFrom(before, place);
  return how === undefined ? undefined : { kind: 'carried', how, from: speakerOf(before) };
}

function carryFrom(before: ReachedSentence, place: PlacedSentence): Carry | undefined {
  if (announces(before)) return 'announced';
  if (before.sentence.block.kind === 'speaker') return 'named-above';
  const isSameBlock = before.sentence.block === place.sentence.block;
  if (isSameBlock && place.isOnlyQuote && leadsToQuote(before)) return 'same-paragraph';
  if (!isSpoken(before)) return undefined;
  if (isSameBlock) return 'same-paragraph';
  if (!isBody(before.sentence.block) || !hasSpeech(before.sentence)) return undefined;
  return before.sentence.quotes.at(-1)?.reach.endsWith('runs-on') ? 'quotation-goes-on' : 'new-paragraph';
}

// “this to say:”, “the sign says:”: what a line ends with before the words that it announces.
const COLON_AT_END = /:["”’]?$/;

/** A colon announces the next words anywhere, a comma where the paragraph ends with it (“Quist wrote,”). */
function announces({ sentence, isLastOfBlock }: ReachedSentence): boolean {
  const words = proseOf(sentence);
  return COLON_AT_END.test(words) || (isLastOfBlock && words.endsWith(','));
}

/** Whether a sentence has no quotation and promises the one that follows it. */
function leadsToQuote({ sentence, reach }: ReachedSentence): boolean {
  if (hasSpeech(sentence)) return false;
  const words = proseOf(sentence);
  return givesWords(words) || (reach.kind === 'own' && judgementIn(words, reach.attributions) !== undefined);
}

function isSpoken({ reach, sentence }: ReachedSentence): boolean {
  if (reach.kind === 'own') return reach.attributions.some((attribution) => reportsWords(attribution, sentence));
  return reach.kind === 'carried';
}

/** Whom a sentence names, or carries on. */
function speakerOf({ reach, sentence }: ReachedSentence): InBlock<Attribution> | undefined {
  if (reach.kind === 'carried') return reach.from;
  if (reach.kind === 'nobody') return undefined;
  return (
    reach.attributions.find((attribution) => reportsWords(attribution, sentence)) ??
    judgementIn(proseOf(sentence), reach.attributions)
  );
}

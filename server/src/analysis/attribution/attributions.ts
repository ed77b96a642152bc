import { type Shift, type Span, shiftEach, shiftSpan } from '../../text/span.ts';
import type { Cue } from './cues.ts';

/** Whom the story names for what it says. */
export type SourceKind = 'person' | 'organisation' | 'document' | 'data' | 'anonymous' | 'vague' | 'pronoun' | 'outlet';

/** How the story says that somebody says, asks, orders, shows, or only wants or believes. */
export type AttributionKind = 'statement' | 'question' | 'order' | 'document' | 'stance';

/**
 * How source, cue and content stand: “she said that …”, “…, said she”, “was accused by …”, “according to her”,
 * “the claim by her that …”, “she is sure that …”, “Ada Quist: “…””.
 */
export type AttributionPattern =
  | 'source-cue'
  | 'cue-source'
  | 'passive'
  | 'phrase'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'label';

/** The words that hide who speaks: speakers with a noun that could be anybody (“officials said”). */
export interface VagueWords {
  readonly span: Span;
  /** In small letters, and of one person the plural too: “officials”. */
  readonly noun: string;
  readonly speakers: 'one' | 'several';
}

/** “content, said source”: who says what. `source` is missing in “it was said that …”. */
export interface Attribution {
  readonly source: Span | undefined;
  readonly sourceKind: SourceKind | undefined;
  /** Where the story names in full whom a pronoun or short form stands for. A paragraph alone cannot know. */
  readonly standsFor: Span | undefined;
  /** The cue's words in the text, and its entry in the desk's list; a label (“Ada Quist: …”) has no entry. */
  readonly cue: Span;
  readonly entry: Cue | undefined;
  readonly pattern: AttributionPattern;
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  /** Whether the cue stands with words that somebody said: “claimed he had left”, and not “claimed 30 lives”. */
  readonly besideWords: boolean;
  /** The words of it that leave open who speaks. */
  readonly vague: VagueWords | undefined;
}

/** Whether a sentence has a source: its own, a neighbour's, only somebody's wish or belief, or none. */
export type Attributed = 'direct' | 'carried' | 'stance' | 'none';

/** Whether a sentence has a source for all that it says, of its own or from the sentences around it. */
export function hasFullSource(sentence: { readonly attributed: Attributed } | undefined): boolean {
  return sentence?.attributed === 'direct' || sentence?.attributed === 'carried';
}

/** The same attribution, counted from another origin. */
export function shiftAttribution(attribution: Attribution, by: Shift): Attribution {
  return {
    ...attribution,
    source: attribution.source && shiftSpan(attribution.source, by),
    standsFor: attribution.standsFor && shiftSpan(attribution.standsFor, by),
    cue: shiftSpan(attribution.cue, by),
    content: shiftEach(attribution.content, shiftSpan, by),
    vague: attribution.vague && { ...attribution.vague, span: shiftSpan(attribution.vague.span, by) },
  };
}

import { startBefore, wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';

/** The text that the spans of an attribution count in. */
interface Told {
  readonly text: string;
}

/**
 * The words that hide who speaks: speakers with a noun that could be anybody (“officials said”), nobody at all (“it is
 * understood”), or hearsay in a word that the sentence could do without (“reportedly”, “is said to”).
 */
export interface VagueWords {
  readonly span: Span;
  readonly kind: 'speakers' | 'nobody' | 'hearsay';
  /** In small letters: “officials”; empty where nobody is mentioned. */
  readonly noun: string;
}

/** Reads the words of an attribution that leave open who speaks; nothing where it tells. */
export function vagueWords(story: Told, attribution: Attribution): VagueWords | undefined {
  const { source, sourceKind, cue, entry, pattern } = attribution;
  if (pattern === 'adverb') return entry?.cue === 'reportedly' ? withoutSpeaker(cue, 'hearsay') : undefined;
  if (!reportsClause(story, attribution)) return undefined;
  if (sourceKind === 'vague' && source !== undefined)
    return isOrdinary(story, attribution, source) ? undefined : speakersWords(story, source, cue);
  if (pattern !== 'passive' || source !== undefined) return undefined;
  return (
    withoutSpeaker(impersonalWords(story, attribution), 'nobody') ??
    withoutSpeaker(hearsayWords(story, attribution), 'hearsay')
  );
}

// “shouted”: what a crowd does before the reporter's ears.
const CROWD = new Set(groups.crowd);
// “analysts had expected 58.1”: what the market expected is a figure that everybody can look up.
const EXPECTS = new Set(groups.expects);
const MARKET = /\b(?:analysts|economists|forecasters)$/i;
// “58.1”, “a 0.1% rise”; a year is no forecast.
const FIGURE = /(?<!\d)(?!(?:19|20)\d\d\b)\d/;
// “people understand”: all of us; “many people say” means some of them.
const ALL_OF_US = /^people$/i;

/** Whether nobody would ask who is meant: a crowd's cries, a market's forecast, people as such. */
function isOrdinary({ text }: Told, { entry, kind, content }: Attribution, source: Span): boolean {
  const cue = entry?.cue ?? '';
  const speakers = sliceOf(text, source);
  if (CROWD.has(cue)) return true;
  if (ALL_OF_US.test(speakers)) return kind === 'stance';
  return EXPECTS.has(cue) && MARKET.test(speakers) && content.some((span) => FIGURE.test(sliceOf(text, span)));
}

function withoutSpeaker(span: Span | undefined, kind: VagueWords['kind']): VagueWords | undefined {
  return span && { span, kind, noun: '' };
}

// “Dockers and ”, “Ada Quist and ”: who is named beside the vague speakers tells what sort they are.
const BESIDE_OTHERS = /\p{L}s (?:and|or)\s+$|\p{Lu}\p{L}+ (?:and|or)\s+$/u;

// “officials have said”: longer than this, the source alone is enough to see it.
const LONGEST_UNDERLINE = 40;

function speakersWords(story: Told, source: Span, cue: Span): VagueWords | undefined {
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const words = sliceOf(story.text, span);
  if (/[—–―]| - |n[’']t\b|\bnot\b|\bnever\b/.test(words)) return undefined;
  const speakers = sliceOf(story.text, source).toLowerCase();
  if (BESIDE_OTHERS.test(wordsBefore(story.text, source.start, 30))) return undefined;
  const isTooLong = words.length > LONGEST_UNDERLINE || /[,;:“”"]/.test(words);
  return { span: isTooLong ? source : span, kind: 'speakers', noun: speakers.split(/\s+/).at(-1) ?? '' };
}

/** Whether something is said, thought or feared to be so: a wish (“critics hope to …”) names its holders well enough. */
function reportsClause(story: Told, { entry, content }: Attribution): boolean {
  const takesWords =
    entry?.takes.includes('clause') || entry?.takes.includes('source') || entry?.takes.includes('quote');
  return takesWords === true && content.length > 0 && !content.some((span) => /^to\s/.test(sliceOf(story.text, span)));
}

// “It is believed”, “it was rumoured”: verbs of hearsay; “it was announced” happened before witnesses.
const HEARSAY = new Set(groups.hearsay);

// “It is widely ”: what stands before “believed” when nobody is named.
const IMPERSONAL = /\bit(?: is|’s|'s| was| has been)(?: \p{L}+ly| now| also| understood to be)?\s+$/iu;

function impersonalWords(story: Told, { cue, entry }: Attribution): Span | undefined {
  if (!HEARSAY.has(entry?.cue ?? '')) return undefined;
  const match = IMPERSONAL.exec(wordsBefore(story.text, cue.start, 40));
  // “It is believed to be the oldest”: here “it” is a thing.
  return match === null || isInfinitiveNext(story, cue)
    ? undefined
    : { start: startBefore(story.text, cue.start, match[0].length), end: cue.end };
}

// “The ferry is said to be full”: somebody's words. “Is thought to be the oldest” may be what all know, and is left alone;
// “is thought to have sunk” is somebody's knowledge.
const SAID_OF = new Set(groups.saidOf);
const BELIEVED_OF = new Set(groups.believedOf);

// “is ”, “were now ”: what stands before “said to be”.
const PASSIVE = /\b(?:is|are|was|were)(?: \p{L}+ly| now| also)?\s+$/iu;

function hearsayWords(story: Told, { cue, entry }: Attribution): Span | undefined {
  const verb = entry?.cue ?? '';
  const isHearsay = SAID_OF.has(verb)
    ? isInfinitiveNext(story, cue)
    : BELIEVED_OF.has(verb) && isPerfectNext(story, cue);
  if (!isHearsay) return undefined;
  const match = PASSIVE.exec(wordsBefore(story.text, cue.start, 30));
  return match === null ? undefined : { start: startBefore(story.text, cue.start, match[0].length), end: cue.end };
}

function isInfinitiveNext({ text }: Told, cue: Span): boolean {
  return /^\s+to\b/.test(wordsAfter(text, cue.end, 8));
}

/** “believed to have sunk”. */
function isPerfectNext({ text }: Told, cue: Span): boolean {
  return /^\s+to have\b/.test(wordsAfter(text, cue.end, 12));
}

import type { Attribution } from '../analysis/attributions.ts';
import type { Story } from '../analysis/story.ts';
import { type Span, sliceOf } from '../text/span.ts';

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
export function vagueWords(story: Story, attribution: Attribution): VagueWords | undefined {
  const { source, sourceKind, cue, entry, pattern } = attribution;
  if (pattern === 'adverb') return entry?.cue === 'reportedly' ? withoutSpeaker(cue, 'hearsay') : undefined;
  if (!reportsClause(story, attribution)) return undefined;
  if (sourceKind === 'vague' && source !== undefined) return speakersWords(story, source, cue);
  if (pattern !== 'passive' || source !== undefined) return undefined;
  return (
    withoutSpeaker(impersonalWords(story, attribution), 'nobody') ??
    withoutSpeaker(hearsayWords(story, attribution), 'hearsay')
  );
}

function withoutSpeaker(span: Span | undefined, kind: VagueWords['kind']): VagueWords | undefined {
  return span && { span, kind, noun: '' };
}

// “officials have said”: longer than this, the source alone is enough to see it.
const LONGEST_UNDERLINE = 40;

function speakersWords(story: Story, source: Span, cue: Span): VagueWords | undefined {
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const words = sliceOf(story.text, span);
  if (/[—–―]| - |n[’']t\b|\bnot\b|\bnever\b/.test(words)) return undefined;
  const speakers = sliceOf(story.text, source).toLowerCase();
  // “Dockers and other observers”: the dockers tell which.
  if (/^other\s/.test(speakers) && /\b(?:and|or)\s+$/.test(story.text.slice(0, source.start).slice(-8)))
    return undefined;
  const isTooLong = words.length > LONGEST_UNDERLINE || /[,;:“”"]/.test(words);
  return { span: isTooLong ? source : span, kind: 'speakers', noun: speakers.split(/\s+/).at(-1) ?? '' };
}

/** Whether something is said, thought or feared to be so: a wish (“critics hope to …”) names its holders well enough. */
function reportsClause(story: Story, { entry, content }: Attribution): boolean {
  const takesWords =
    entry?.takes.includes('clause') || entry?.takes.includes('source') || entry?.takes.includes('quote');
  return takesWords === true && content.length > 0 && !content.some((span) => /^to\s/.test(sliceOf(story.text, span)));
}

// “It is believed”, “it was rumoured”: verbs of hearsay; “it was announced” happened before witnesses.
const HEARSAY = new Set('allege assume believe claim expect fear hope report say suspect think understand'.split(' '));

// “It is widely ”: what stands before “believed” when nobody is named.
const IMPERSONAL = /\bit(?: is|’s|'s| was| has been)(?: \p{L}+ly| now| also| understood to be)?\s+$/iu;

function impersonalWords(story: Story, { cue, entry }: Attribution): Span | undefined {
  if (!HEARSAY.has(entry?.cue ?? '')) return undefined;
  const match = IMPERSONAL.exec(story.text.slice(Math.max(0, cue.start - 40), cue.start));
  // “It is believed to be the oldest”: here “it” is a thing.
  return match === null || isInfinitiveNext(story, cue)
    ? undefined
    : { start: cue.start - match[0].length, end: cue.end };
}

// “The ferry is said to be full”: somebody's words. “Is thought to be the oldest” may be what all know, and is left alone.
const SAID_OF = new Set(['report', 'say', 'understand']);

// “is ”, “were now ”: what stands before “said to be”.
const PASSIVE = /\b(?:is|are|was|were)(?: \p{L}+ly| now| also)?\s+$/iu;

function hearsayWords(story: Story, { cue, entry }: Attribution): Span | undefined {
  if (!SAID_OF.has(entry?.cue ?? '') || !isInfinitiveNext(story, cue)) return undefined;
  const match = PASSIVE.exec(story.text.slice(Math.max(0, cue.start - 30), cue.start));
  return match === null ? undefined : { start: cue.start - match[0].length, end: cue.end };
}

function isInfinitiveNext({ text }: Story, cue: Span): boolean {
  return /^\s+to\b/.test(text.slice(cue.end, cue.end + 8));
}

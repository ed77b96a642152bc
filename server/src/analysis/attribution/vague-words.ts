import { anyOf } from '../../english/any-of.ts';
import { PLACE_PREPOSITIONS } from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import data from '../data/vague-sources.json' with { type: 'json' };
import type { Attribution, VagueWords } from './attributions.ts';
import { descriptionBehind } from './unnamed-sources.ts';
import { vaguePaper } from './vague-papers.ts';
import { vaguePerson } from './vague-person.ts';
import { isOnlyClose, vaguePlural } from './vague-speakers.ts';
import { isOwnVerb, saysOrJudges, saysWords } from './vague-verbs.ts';

/** The text that the spans of an attribution count in. */
interface Told {
  readonly text: string;
}

/** Reads the words of an attribution that leave open who speaks; nothing where it tells. */
export function vagueWords(story: Told, attribution: Attribution): VagueWords | undefined {
  const { source, sourceKind, cue } = attribution;
  if (source === undefined || !saysOrJudges(attribution, story.text)) return undefined;
  const words = sliceOf(story.text, source);
  const plural = vaguePlural(words) ?? knowingPeople(story.text, source, words);
  const one = plural === undefined && saysWords(attribution) ? vaguePerson(story.text, source) : undefined;
  const noun =
    plural ??
    one ??
    vaguePaper(story.text, source) ??
    sharedMind(words, attribution) ??
    (sourceKind === 'vague' ? words.toLowerCase().split(/\s+/).at(-1) : undefined);
  if (noun === undefined || isOrdinary(story, attribution, source) || !isOwnVerb(story.text, source, cue))
    return undefined;
  if (PAPERS.has(noun) && IN_PAPER.test(wordsAfter(story.text, source.end, 30))) return undefined;
  const span = speakersWords(story, source, cue);
  return span && { span, noun, speakers: one === undefined ? 'several' : 'one' };
}

// “people”, “those”, with “ who know the place” behind: the words stop before “who”.
const BARE_PEOPLE = /^(?:people|those)$/iu;

function knowingPeople(text: string, source: Span, words: string): string | undefined {
  return BARE_PEOPLE.test(words) && isOnlyClose(descriptionBehind(text, source)) ? 'people' : undefined;
}

// “the market”, “Whitehall”
const MINDS = new RegExp(`^${anyOf(data.minds)}$`, 'i');
const MINDING: ReadonlySet<string> = new Set(data.minding);

/** “market” of “the market believes”: many of whom the story tells what they think as if they were one. */
function sharedMind(words: string, { entry, pattern }: Attribution): string | undefined {
  if (pattern !== 'source-cue' || !MINDING.has(entry?.cue ?? '') || !MINDS.test(words)) return undefined;
  return words.toLowerCase().split(' ').at(-1);
}

const PAPERS: ReadonlySet<string> = new Set(data.papers);
// “According to reports in The Sun”: the outlet has its name.
const IN_PAPER = /^\s+(?:by|in|on)\s+(?:the\s+)?\p{Lu}/u;

// “shouted”: what a crowd does before the reporter's ears.
const CROWD = new Set(groups.crowd);
// “accused each other of lying”: a quarrel, whose sides the story tells.
const EACH_OTHER = /^(?:each other|one another)\b/;
// “protested”: what everybody sees, where only a place stands behind it.
const MARCHES = new Set(groups.marches);
// “analysts had expected 58.1”: what the market expected is a figure that everybody can look up.
const EXPECTS = new Set(groups.expects);
const MARKET = /\b(?:analysts|economists|forecasters)$/i;
// “58.1”, “a 0.1% rise”; a year is no forecast.
const FIGURE = /(?<!\d)(?!(?:19|20)\d\d\b)\d/;
// “people understand”: all of us; “many people say” means some of them.
const ALL_OF_US = /^people$/i;

/** Whether nobody would ask who is meant: a crowd's cries, a market's forecast, people as such. */
function isOrdinary({ text }: Told, attribution: Attribution, source: Span): boolean {
  const { entry, kind, content } = attribution;
  const cue = entry?.cue ?? '';
  const speakers = sliceOf(text, source);
  if (CROWD.has(cue) || isKnownStand(text, attribution, source) || isMarch(text, attribution)) return true;
  if (kind === 'stance' && (BELIEVERS.test(speakers) || isCommonKnowledge(text, attribution, source))) return true;
  if (content.some((span) => EACH_OTHER.test(sliceOf(text, span)))) return true;
  if (isSupposed(text, attribution, source) || isBelievedOnce(text, attribution) || isOfThemselves(text, attribution))
    return true;
  if (ALL_OF_US.test(speakers)) return kind === 'stance';
  return EXPECTS.has(cue) && MARKET.test(speakers) && content.some((span) => FIGURE.test(sliceOf(text, span)));
}

// “some cultures believe that pigs have souls”: the belief is the fact that is told.
const BELIEVERS = new RegExp(`\\b${anyOf(data.believers)}$`, 'i');

const LEARNED = new RegExp(`\\b${anyOf(data.learned)}$`, 'i');
const LASTING = new RegExp(`\\b${anyOf(data.lasting)}\\b`, 'i');
// In letters: “For many years, ” before the speakers, “ for a long time” behind the verb.
const BESIDE = 24;

/** “Scientists have known that”, “For many years, scientists have suspected that”: it is in the textbooks. */
function isCommonKnowledge(text: string, { entry, cue }: Attribution, source: Span): boolean {
  if (cue.start < source.end || !LEARNED.test(sliceOf(text, source))) return false;
  if (entry?.cue === 'know') return true;
  const before = wordsBefore(text, source.start, BESIDE);
  return LASTING.test(before) || LASTING.test(text.slice(source.end, cue.end + BESIDE));
}

// “have long called for”, “typically oppose”: what a group stands for, and no words of its own.
const HABIT = new RegExp(`\\b${anyOf(data.habits)}\\b`, 'i');

function isKnownStand(text: string, { entry, cue }: Attribution, source: Span): boolean {
  const isStand = entry !== undefined && !entry.takes.includes('clause') && !entry.takes.includes('quote');
  return isStand && cue.start >= source.end && HABIT.test(sliceOf(text, { start: source.end, end: cue.start }));
}

// “Whether others judge”, “if critics say so”
const WONDERED = /\b(?:if|whether(?: or not)?)\s+$/i;
// “critics may say”, “scientists could learn”
const POSSIBLY = /\b(?:can|could|may|might)\b/i;

/** “Critics may say”, “whether others judge her”: nobody tells that they do. */
function isSupposed(text: string, { cue }: Attribution, source: Span): boolean {
  if (WONDERED.test(wordsBefore(text, source.start, 16))) return true;
  return cue.start >= source.end && POSSIBLY.test(sliceOf(text, { start: source.end, end: cue.start }));
}

// Of those who know more than a crowd, what they believed is asked for at any time.
const CROWD_NOUN = new RegExp(`(?:^|\\s)${anyOf(data.anybody, data.near, data.partly, data.trades, ['others'])}$`, 'i');
const PAST = /(?:ed|felt|knew|saw|thought)$/i;
const HELPED = /\b(?:had|has|have|having)\b/i;

/** “Many thought that it would last”, “some residents feared”: what a crowd once believed, and nobody needs to be told today. */
function isBelievedOnce(text: string, { kind, cue, source, pattern }: Attribution): boolean {
  if (kind !== 'stance' || pattern !== 'source-cue' || source === undefined || cue.start < source.end) return false;
  const between = sliceOf(text, { start: source.end, end: cue.start });
  return PAST.test(sliceOf(text, cue)) && !HELPED.test(between) && CROWD_NOUN.test(sliceOf(text, source));
}

const THEMSELVES = /^(?:that\s+)?(?:they|their)\b/i;
const OF_SOME = new RegExp(`^(?:${anyOf(data.partly, ['others'])})$`, 'i');

/** “Others believe that they are being kind”: it is people that are described, and what they take themselves for. */
function isOfThemselves(text: string, { kind, content, source }: Attribution): boolean {
  if (kind !== 'stance' || source === undefined || !OF_SOME.test(sliceOf(text, source))) return false;
  return content.some((span) => THEMSELVES.test(sliceOf(text, span)));
}

// “outside the gates”, “at the pier”
const AT_PLACE = new RegExp(`^${anyOf(PLACE_PREPOSITIONS, ['outside'])}\\s`, 'i');

/** “Workers protested outside the gates”: everybody saw it. */
function isMarch(text: string, { entry, content }: Attribution): boolean {
  return MARCHES.has(entry?.cue ?? '') && content.every((span) => AT_PLACE.test(sliceOf(text, span)));
}

// “Dockers and ”, “the dockers, and ”, “Ada Quist and ”: who is named beside the vague speakers tells what sort they are.
const BESIDE_OTHERS = /\p{L}s (?:and|or)\s+$|\p{L}s, \p{L}+s, (?:and|or)\s+$|\p{Lu}\p{L}+ (?:and|or)\s+$/u;
// “the dockers, and some analysts, said”; “… the tunnels, and experts say” begins a clause.
const BESIDE_IN_ASIDE = /\p{L}s, (?:and|or)\s+$/u;

// “officials have said”: longer than this, the source alone is enough to see it.
const LONGEST_UNDERLINE = 60;

function speakersWords(story: Told, source: Span, cue: Span): Span | undefined {
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const words = sliceOf(story.text, span);
  if (/[—–―]| - |n[’']t\b|\bnot\b|\bnever\b/.test(words)) return undefined;
  const before = wordsBefore(story.text, source.start, 30);
  if (BESIDE_OTHERS.test(before)) return undefined;
  if (BESIDE_IN_ASIDE.test(before) && story.text.startsWith(',', source.end)) return undefined;
  const isTooLong = words.length > LONGEST_UNDERLINE || /[,;:“”"]/.test(words);
  return isTooLong ? source : span;
}

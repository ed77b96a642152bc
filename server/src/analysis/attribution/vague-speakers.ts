import { anyOf } from '../../english/any-of.ts';
import {
  BE,
  DEMONSTRATIVES,
  isAuxiliary,
  isMidAdverb,
  NUMBERS,
  POSSESSIVES,
  RELATIVES,
} from '../../english/function-words.ts';
import { isPlural } from '../../english/word-forms.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { inOneLine, type Span, sliceOf } from '../../text/span.ts';
import data from '../data/vague-sources.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';

const ANYBODY: ReadonlySet<string> = new Set(data.anybody);
const OFFICIALS: ReadonlySet<string> = new Set(data.officials);
const HIDDEN: ReadonlySet<string> = new Set(data.hidden);
const NEAR: ReadonlySet<string> = new Set(data.near);
const TRADES: ReadonlySet<string> = new Set(data.trades);
const PAPERS: ReadonlySet<string> = new Set(data.papers);
const PARTLY: ReadonlySet<string> = new Set(data.partly);
const IDLE: ReadonlySet<string> = new Set(data.idle);
// “Recent reports”, “media reports”, “the press”: words that tell no title and no author.
const OF_PAPERS: ReadonlySet<string> = new Set(data.ofPapers);
const JUDGING: ReadonlySet<string> = new Set(data.judging);

// “the experts”, “her aides”, “Quist’s friends”, “two officials”, “no analysts”: those whom the story has told, or counts.
const DEFINITE: ReadonlySet<string> = new Set([...DEMONSTRATIVES, ...POSSESSIVES, ...NUMBERS, ...data.definite]);
// “Quist’s”, “12”
const WHOSE_OR_COUNTED = /^(?:\d.*|.*['’]s?)$/;
// “of the takeover”, “close to the talks”: what follows the plural, and tells at most where it stands.
const BEHIND = new RegExp(`\\s${anyOf(data.tails, data.close)}\\s.*$`, 'isu');
// “close to the talks”: people whom the words behind tell only that much.
const CLOSE = new RegExp(`^\\s${anyOf(data.close)}\\s`, 'i');
// “at Barrow Bank”, “from the university”, “in Port Ellis”: where they sit, which tells enough.
const SEATED = new RegExp(`\\s${anyOf(data.seats)}\\s`, 'i');
// “American”, “Democratic”, “US”: a country or a party, and not whose office.
const OF_COUNTRY = /^(?:\p{Lu}\p{Ll}+(?:an|ese|ic|ish|sh|ch|i)|U\.?S\.?|U\.?K\.?|E\.?U\.?)$/u;

// “NASA”, “F.B.I.”: a body that the speakers belong to.
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** The plural that hides who speaks, in small letters: “experts” of “Some bridge experts”. Nothing where a word tells. */
export function vaguePlural(source: string): string | undefined {
  const words = inOneLine(source);
  const phrase = words.replace(BEHIND, '');
  if (SEATED.test(phrase)) return undefined;
  const before = phrase.split(' ');
  const noun = (before.pop() ?? '').toLowerCase();
  if (before.some(isDefinite) && !isThePress(words)) return undefined;
  if (before.some((word) => ACRONYM.test(word) && !OF_COUNTRY.test(word))) return undefined;
  const first = before[0]?.toLowerCase() ?? '';
  if (PARTLY.has(first) && isPlural(noun) && before.every((word, at) => at === 0 || isSmall(word))) return noun;
  return isVagueWith(noun, before, words.slice(phrase.length)) ? noun : undefined;
}

/** “the press”, “the media”: an article that singles out nobody. */
function isThePress(words: string): boolean {
  return /^the (?:\p{Ll}+ )?(?:media|press)$/iu.test(words);
}

function isVagueWith(noun: string, before: readonly string[], tail: string): boolean {
  const isTailed = tail !== '';
  if (noun === 'people') return CLOSE.test(tail);
  if (TRADES.has(noun)) return !isTailed && before.length === 0;
  if (ANYBODY.has(noun)) return before.every((word, at) => at === 0 || isSmall(word) || OF_COUNTRY.test(word));
  if (HIDDEN.has(noun) && isTailed) return true;
  if (OFFICIALS.has(noun) || HIDDEN.has(noun))
    return !isTailed && before.every((word) => isIdle(word) || OF_COUNTRY.test(word));
  if (NEAR.has(noun)) return !isTailed && before.every((word) => isIdle(word) || (noun === 'users' && isSmall(word)));
  return PAPERS.has(noun) && !isTailed && before.every((word) => isIdle(word) || OF_PAPERS.has(word.toLowerCase()));
}

function isIdle(word: string): boolean {
  const small = word.toLowerCase();
  return IDLE.has(small) || PARTLY.has(small);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isDefinite(word: string): boolean {
  return DEFINITE.has(word.toLowerCase()) || WHOSE_OR_COUNTED.test(word);
}

/** Whether a plural is only part of a group, of which the story may name the others: “some residents”. */
export function isPartOfGroup(source: string): boolean {
  return PARTLY.has(source.split(/\s+/)[0]?.toLowerCase() ?? '');
}

// “what critics call a tax”: the words are put at arm's length.
const WHAT_THEY_CALL = /\bwhat\s+$/i;

/** Whether the verb tells that they say, think or judge something; some of a group need words of their own. */
export function saysOrJudges(attribution: Attribution, text: string): boolean {
  const { entry, content, source, besideWords, pattern, kind } = attribution;
  if (entry === undefined || content.length === 0 || source === undefined) return false;
  if (pattern === 'noun' && kind === 'stance') return false;
  if (pattern === 'passive') return JUDGING.has(entry.cue);
  if (content.some((span) => /^to\s/.test(sliceOf(text, span)))) return false;
  if (pattern === 'adjective' && content.some(({ start }) => /\bto\s+$/.test(wordsBefore(text, start, 4))))
    return false;
  if (entry.cue === 'call' && WHAT_THEY_CALL.test(wordsBefore(text, source.start, 8))) return false;
  if (pattern !== 'source-cue') return true;
  const speakers = sliceOf(text, source).toLowerCase();
  if (mayBeDoers(speakers))
    return besideWords || isInRelativeClause(text, source) || namesSomething(attribution, speakers, text);
  if (JUDGING.has(entry.cue)) return true;
  if (PAPERS.has(speakers.split(/\s+/).at(-1) ?? '')) return besideWords;
  return entry.takes.some((taking) => taking === 'clause' || taking === 'quote');
}

const NAMING: ReadonlySet<string> = new Set(data.naming);
// “the speech as a snub”, “them to talking letters”
const AS_OR_TO = /^.{2,60}? (?:as|to) /s;

// “some”, “others”: nobody tells what they do or want, so that they only judge.
const ALONE: ReadonlySet<string> = new Set([...data.partly, 'others']);

/** “Some see the speech as a snub”, “some liken them to letters”: a judgement, and not what they look at. */
function namesSomething({ entry, content }: Attribution, speakers: string, text: string): boolean {
  return (
    ALONE.has(speakers) && NAMING.has(entry?.cue ?? '') && content.some((span) => AS_OR_TO.test(sliceOf(text, span)))
  );
}

const LISTED = [ANYBODY, OFFICIALS, HIDDEN, NEAR, PAPERS];

/** “some”, “many rivals”: they need words of their own, for they may only hold or do something. “Some experts” judge. */
function mayBeDoers(speakers: string): boolean {
  const noun = speakers.split(/\s+/).at(-1) ?? '';
  if (speakers === 'people' || speakers === 'others') return true;
  return isPartOfGroup(speakers) && (noun === 'people' || !LISTED.some((list) => list.has(noun)));
}

// “a speech that ”, “what ”, “a man who ”: a relative clause goes on behind its speakers.
const LAST_WORD = /(\p{L}+)\s+$/u;

/** “a speech that some say hurts the islanders” */
function isInRelativeClause(text: string, source: Span): boolean {
  const before = LAST_WORD.exec(wordsBefore(text, source.start, 8))?.[1]?.toLowerCase() ?? '';
  return before === 'what' || RELATIVES.has(before);
}

// “, with ”: what analysts say beside a sentence.
const WITH = /\bwith\s+$/i;

/** Whether a verb is its speakers' own: “some say”, “others, at the gate, say”; not “some held placards saying”. */
export function isOwnVerb(text: string, source: Span, cue: Span): boolean {
  if (cue.start < source.end) return true;
  const between = sliceOf(text, { start: source.end, end: cue.start }).trim();
  if (/^,.*,$|^[(—–].*[)—–]$/s.test(between)) return true;
  const words = between
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.every((word) => isAuxiliary(word) || isMidAdverb(word))) return false;
  return !isLoneParticiple(words, sliceOf(text, cue)) || WITH.test(wordsBefore(text, source.start, 6));
}

function isLoneParticiple(between: readonly string[], cue: string): boolean {
  return /ing$/i.test(cue) && !between.some((word) => BE.has(word));
}

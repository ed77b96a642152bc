import type { Attribution, SourceKind } from '../analysis/attribution/attributions.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import { anyOf } from '../english/any-of.ts';
import { isCalendarWord, isDateWord } from '../english/calendar.ts';
import {
  ARTICLES,
  CONJUNCTIONS,
  DETERMINERS,
  isAuxiliary,
  MID_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../english/function-words.ts';
import { COURTESIES } from '../english/titles.ts';
import { wordsBefore } from '../text/fillers.ts';
import { contains, inOneLine, type Span, sliceOf, wordsAt } from '../text/span.ts';
import data from './data/source-words.json' with { type: 'json' };

/** The words that stand for a source, whole, and the name among them. */
export interface SpeakerPhrase {
  readonly span: Span;
  /** In one line, without the article: “person close to the talks”. */
  readonly words: string;
  readonly name: Mention | undefined;
  /** What is said of it before its name, or before a comma and its name: “regional secretary”. */
  readonly role: string | undefined;
}

/** A text and the names in one paragraph of it. */
export interface NamedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Reads the whole of what names a source: with the name behind a comma, and with what describes somebody behind the noun. */
export function readSpeaker(
  paragraph: NamedText,
  read: Span,
  { sourceKind, pattern }: Pick<Attribution, 'sourceKind' | 'pattern'>,
): SpeakerPhrase {
  const { text, mentions } = paragraph;
  const source = withoutLeadIn(text, read);
  const last = mentions.findLast(({ span }) => contains(source, span) && isNothing(text, span.end, source.end));
  if (last !== undefined && !isBehindPreposition(text, source, last)) return beforeName(text, source, last);
  const behind = sourceKind === 'pronoun' ? undefined : nameBehind(paragraph, source);
  if (behind !== undefined) {
    const role = toRole(sliceOf(text, source));
    return { span: { start: source.start, end: behind.span.end }, words: behind.name, name: behind, role };
  }
  const isOpen = pattern !== 'source-cue' && sourceKind !== undefined && DESCRIBED.has(sourceKind);
  const span = isOpen ? { start: source.start, end: endOfDescription(text, source.end) } : source;
  return { span, words: withoutArticle(wordsAt(text, span)), name: undefined, role: undefined };
}

// What may go on behind its noun: “a person with knowledge of it”, “a report by the inspectors”.
const DESCRIBED: ReadonlySet<SourceKind> = new Set(['anonymous', 'document', 'data']);

// “eight weeks the”, “features a”: a word, and an article behind it.
const ARTICLE_INSIDE = /(?<![\p{L}’'])([\p{L}’']+)\s+(?=(?:the|an?)\s)/giu;

/** “For eight weeks the Quist campaign” without “eight weeks”: an article begins a phrase of its own. */
function withoutLeadIn(text: string, source: Span): Span {
  let { start } = source;
  for (const { index, 0: all, 1: word = '' } of text.slice(source.start, source.end).matchAll(ARTICLE_INSIDE)) {
    const small = word.toLowerCase();
    if (!PREPOSITIONS.has(small) && !CONJUNCTIONS.has(small)) start = source.start + index + all.length;
  }
  return { start, end: source.end };
}

/** “A lawyer for Blue Sound Lines” is somebody else. */
function isBehindPreposition(text: string, { start }: Span, { span }: Mention): boolean {
  const before = inOneLine(sliceOf(text, { start, end: span.start }).toLowerCase()).split(' ');
  const last = DETERMINERS.has(before.at(-1) ?? '') ? before.at(-2) : before.at(-1);
  return PREPOSITIONS.has(last ?? '');
}

/** Whether only markup stands between: “Ada <b>Quist</b>”. */
function isNothing(text: string, start: number, end: number): boolean {
  return sliceOf(text, { start, end }).trim() === '';
}

/** “Blue Sound Lines chief executive Ada Quist”: what stands before the name is the role. */
function beforeName(text: string, source: Span, name: Mention): SpeakerPhrase {
  const start = Math.min(source.start, name.titles[0]?.start ?? source.start);
  const role = toRole(sliceOf(text, { start, end: name.span.start })).replace(/,$/, '');
  const span = { start, end: source.end };
  return { span, words: name.name, name, role: tellsNothing(role) ? undefined : role };
}

// “Mr.”, “Ms”: courtesies that say nothing of somebody’s office; “the”, “and”: no office either.
const NO_OFFICE = new RegExp(`^${anyOf(COURTESIES, data.peers, CONJUNCTIONS, MID_ADVERBS, ARTICLES)}\\.?$`, 'i');

function tellsNothing(role: string): boolean {
  return role === '' || NO_OFFICE.test(role);
}

// “, ”, “ — ”: what parts a role from its name.
const TO_NAME = /^(?:, | [—–-] )$/;
// “,”, “.”, “ —”: where a name that stands apart ends.
const ENDS_NAME = /^(?:[,.;:)”"]| [—–-]|$)/;

/** “Its regional secretary, Bill Tranter,”: the name that stands apart behind a role. */
function nameBehind({ text, mentions }: NamedText, { end }: Span): Mention | undefined {
  const next = mentions.find(({ span }) => span.start >= end);
  const from = next?.titles[0]?.start ?? next?.span.start ?? end;
  if (next === undefined || !TO_NAME.test(text.slice(end, from))) return undefined;
  const isWhole = next.parts.length > 1 || next.titles.length > 0;
  return isWhole && ENDS_NAME.test(text.slice(next.span.end, next.span.end + 2)) ? next : undefined;
}

// “on ”, “to the ”: what ties a name to the words before it.
const TIES = new RegExp(`\\b${anyOf(PREPOSITIONS)} (?:the )?$`, 'iu');

/** Whether the office behind a comma may be this one's: no day has one, and none who is “sold to” or “in” something. */
export function mayHoldOffice(text: string, { span, titles, name }: Mention): boolean {
  const from = titles[0]?.start ?? span.start;
  return !isDateWord(name) && !isCalendarWord(name.toLowerCase()) && !TIES.test(wordsBefore(text, from, 20));
}

const LONGEST_DESCRIPTION = 80; // “ in the office of the minister for harbours”; what is longer tells something else.
// “ in”, “ ministry”: a blank and a word.
const NEXT_WORD = /^\s+([\p{L}\p{N}’'-]+)/u;

/** Where “a person with knowledge of the talks” ends: before a mark, a clause, a verb that helps, or a time. */
function endOfDescription(text: string, from: number): number {
  let end = from;
  let certain = from;
  while (end < from + LONGEST_DESCRIPTION) {
    const [all, word = ''] = NEXT_WORD.exec(text.slice(end, end + LONGEST_DESCRIPTION)) ?? [];
    const small = word.toLowerCase();
    if (all === undefined || endsPhrase(small) || isDateWord(word)) break;
    if (end === from && !PREPOSITIONS.has(small) && !FOLLOWS_NOUN.has(small)) break;
    end += all.length;
    // A phrase does not end with “in” or “the”: “an official in on Monday”.
    if (!PREPOSITIONS.has(small) && !DETERMINERS.has(small)) certain = end;
  }
  return certain;
}

// “close to the talks”, “familiar with them”, “briefed on it”
const FOLLOWS_NOUN: ReadonlySet<string> = new Set(data.behind);

function endsPhrase(word: string): boolean {
  return SUBORDINATORS.has(word) || RELATIVES.has(word) || isAuxiliary(word);
}

// “The ”, “a ”: what opens a phrase and is left out of a list.
const ARTICLE = new RegExp(`^${anyOf(ARTICLES)}\\s+`, 'i');
const OPENS_ROLE = new RegExp(`^${anyOf(ARTICLES, POSSESSIVES)}\\s+`, 'i');

/** “the Dockers’ Union” as “Dockers’ Union”. */
export function withoutArticle(words: string): string {
  return words.replace(ARTICLE, '');
}

/** “Its regional secretary” as “regional secretary”. */
export function toRole(words: string): string {
  return inOneLine(words).replace(OPENS_ROLE, '');
}

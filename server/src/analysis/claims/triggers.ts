import { anyOf } from '../../english/any-of.ts';
import { MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';
import { DEMONSTRATIVES, POSSESSIVES } from '../../english/function-words.ts';
import { plainCase, plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-triggers.json' with { type: 'json' };
import data from '../data/trigger-patterns.json' with { type: 'json' };

/** What makes an editor ask “says who?”, in the order in which it does. */
export const TRIGGER_KINDS = [
  'accusation',
  'casualties',
  'secret',
  'motive',
  'cause',
  'advice',
  'prediction',
  'superlative',
  'comparison',
  'generalisation',
  'evaluation',
  'figure',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** A desk wants such words to have their own source, whoever speaks around them and whatever else exempts a sentence. */
export const GRAVE: ReadonlySet<TriggerKind | undefined> = new Set<TriggerKind>(['accusation', 'casualties']);

/** The words in a sentence that make an editor ask. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly span: Span;
}

// “accused of”: any entry of the kind as whole words, in plain letters.
const PATTERNS = TRIGGER_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![a-z\\dé])(?:${data.triggers[kind].join('|')})(?![a-z\\dé])`, 'g'),
}));

/** Finds the triggers of a sentence, the gravest first, of each kind the first in the sentence. */
export function findTriggers(sentence: string): Trigger[] {
  const plain = plainLetters(sentence);
  return PATTERNS.flatMap(({ kind, pattern }) => {
    for (const { index, 0: words } of findMatches(pattern, plain)) {
      const span = { start: index, end: index + words.length };
      if (isMeant(sentence, kind, span)) return [{ kind, span }];
    }
    return [];
  });
}

// What stands around a trigger is read in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “anti-”, “anti-people-”: who fights a crime does not commit it.
const AGAINST = /\banti-(?:[A-Za-zª]+-)*$/i;
// “sent her ”: thanks that somebody gives are no cause.
const WHOSE_THANKS = new RegExp(`\\b${anyOf(POSSESSIVES)} $`, 'i');
// “is due to be launched”: a plan; “was due to fog” is a cause.
const PLANNED = new RegExp(`^ ${anyOf(beside.planned)}\\b`);
// “likely voters”, “a likely candidate”: a word of pollsters.
const LIKELY_PEOPLE = new RegExp(`^ ${anyOf(beside.likelyPeople)}\\b`);

/** Whether a word states what its kind says: “May” is a month, “9/11” a name. */
function isMeant(sentence: string, kind: TriggerKind, { start, end }: Span): boolean {
  const shown = plainCase(sentence);
  const words = shown.slice(start, end);
  const before = shown.slice(0, start);
  const after = shown.slice(end);
  if (kind === 'accusation') return !(AGAINST.test(before) || isKnownAllegation(words, before));
  if (kind === 'cause') return !(isThanks(words, before) || (words === 'due to' && PLANNED.test(after)));
  if (kind === 'prediction') return words !== 'May' && !(words === 'likely' && LIKELY_PEOPLE.test(after));
  return kind !== 'figure' || !(isPartOfName(words, before) || countsNothing(before, after));
}

// “allegation”, “allegations”
const ALLEGATION = /^allegation/i;
// “the ”, “the same corruption ”, “these ”: what the reader has heard of.
const DEFINITE = new RegExp(`\\b(?:the|such|${anyOf(DEMONSTRATIVES, POSSESSIVES)})(?: [A-Za-zª-]+){0,2} $`, 'i');

/** “distanced himself from the allegations”: whoever made them, the sentence does not. */
function isKnownAllegation(words: string, before: string): boolean {
  return ALLEGATION.test(words) && DEFINITE.test(before);
}

function isThanks(words: string, before: string): boolean {
  return words === 'thanks to' && WHOSE_THANKS.test(before);
}

// “Radio ”, “the Harbour ”: a name that a number goes on.
const NAME = /[^.?!] [A-Z][A-Za-zª’'-]* $/;
const SMALL_NUMBER = /^\d{1,2}$/;

/** “Radio 4”, “Pier 12”. */
function isPartOfName(number: string, before: string): boolean {
  return SMALL_NUMBER.test(number) && NAME.test(before);
}

// “105-member”, “G-5”, “June 5”, “5 June”, “9/11”, “won 3-1”, “for 50 years”: a number that counts nothing that anybody
// could dispute.
const BEFORE_DATE = new RegExp(`[-/]$|\\d[–]$|\\b${anyOf(MONTHS, SHORT_MONTHS)}\\.? $`, 'i');
const AFTER_NUMBER = new RegExp(
  `^(?:-[A-Za-zª]|[-–/]\\d|(?: more)? ${anyOf(beside.times)}\\b| ${anyOf(MONTHS)}\\b)`,
  'i',
);

// “Abara, 71, who”, “at 7 p.m.”: an age and an hour are nobody's claim.
const BEFORE_AGE = /, $/;
const AFTER_AGE = /^,/;
const HOUR = /^(?:[.:]\d\d)? ?[ap]\.?m\b/i;

/** Whether a number is a name, a date, an age, a score, an hour or a time, by what stands before and after it. */
function countsNothing(before: string, after: string): boolean {
  if (BEFORE_AGE.test(before) && AFTER_AGE.test(after)) return true;
  return BEFORE_DATE.test(before) || AFTER_NUMBER.test(after) || HOUR.test(after);
}

const FAINT = new Set(data.faintWords);

/** The triggers to ask about, the gravest first: those that are more than a word in passing. */
export function weightyTriggers(sentence: string, triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(({ span: { start, end } }) => !FAINT.has(sentence.slice(start, end).toLowerCase()));
}

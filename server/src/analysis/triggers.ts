import type { Span } from '../text/span.ts';
import data from './data/triggers.json' with { type: 'json' };
import { plainLetters } from './plain-letters.ts';

/** What makes an editor ask “says who?”, in the order in which it does. */
export const TRIGGER_KINDS = [
  'accusation',
  'casualties',
  'secret',
  'motive',
  'cause',
  'prediction',
  'superlative',
  'generalisation',
  'evaluation',
  'figure',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** The words in a sentence that make an editor ask. */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly span: Span;
}

// “accused of”: any entry of the kind as whole words, in plain letters.
const PATTERNS = TRIGGER_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![a-z\\dé])(?:${data.triggers[kind].join('|')})(?![a-z\\dé])`),
}));

/** Finds the triggers of a sentence, the gravest first, of each kind the first in the sentence. */
export function findTriggers(sentence: string): Trigger[] {
  const plain = plainLetters(sentence);
  return PATTERNS.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(plain);
    return found === null ? [] : [{ kind, span: { start: found.index, end: found.index + found[0].length } }];
  });
}

const FAINT = new Set(data.faintWords);
// “105-member”, “G-5”, “June 5”, “5 June”: a number that counts nothing that anybody could dispute.
const BEFORE_DATE = /-$|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? $/iu;
const AFTER_NUMBER =
  /^(?:-\p{L}| (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/iu;

// “Abara, 71, who”, “at 7 p.m.”: an age and an hour are nobody's claim.
const BEFORE_AGE = /, $/;
const AFTER_AGE = /^,/;
const HOUR = /^(?:[.:]\d\d)? ?[ap]\.?m\b/i;

/** The trigger to ask about, the gravest that is more than a word in passing; none where all of them are that. */
export function gravestTrigger(sentence: string, triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.find(({ kind, span: { start, end } }) => {
    if (FAINT.has(sentence.slice(start, end).toLowerCase())) return false;
    return kind !== 'figure' || !countsNothing(sentence.slice(0, start), sentence.slice(end));
  });
}

/** Whether a number is a name, a date, an age or an hour, by what stands before and after it. */
function countsNothing(before: string, after: string): boolean {
  if (BEFORE_AGE.test(before) && AFTER_AGE.test(after)) return true;
  return BEFORE_DATE.test(before) || AFTER_NUMBER.test(after) || HOUR.test(after);
}

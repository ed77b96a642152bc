import { anyOf } from '../../english/any-of.ts';
import { MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import time from '../data/time-words.json' with { type: 'json' };

/** What houses write in ways of their own. */
export type UsageKind = 'share' | 'time' | 'date' | 'unit' | 'day';

/** Such a thing as it stands in a paragraph: “8 percent”, “9am”, “October 13th”, “60 mph”, “yesterday”. */
export interface Usage {
  readonly span: Span;
  readonly kind: UsageKind;
}

const MONTH = `(?:${anyOf(MONTHS)}|${anyOf([...SHORT_MONTHS].map((month) => month.toLowerCase()))}\\.?)`;
const ENDING = '(?:st|nd|rd|th)';
// “, 2024”, “ people”, “%”: a day of the month is followed by no more of its number, and by nothing that is counted.
const AFTER_DAY = '(?![\\da-zé]|[.:,]\\d(?!\\d{3}(?!\\d))| ?(?:%|per ?cent|million|billion|[ap]\\.?m\\b))';

// In plain letters. A range (“9-11am”, “9 to 11am”) is left alone: its first number has no sign of its own.
const USAGES: readonly (readonly [kind: UsageKind, pattern: RegExp])[] = [
  ['share', /(?<![\d.,a-zé$£€–-])\d[\d,]*(?:\.\d+)?(?: ?%| per cent| percent)(?![a-zé-])/g],
  ['time', /(?<![\d.:,$£€–-]|\d (?:to|and|or) )\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m(?![a-zé])|[ap]\.m\.?(?![a-zé]))/g],
  ['date', new RegExp(`(?<![a-zé\\d.-])${MONTH} \\d{1,2}${ENDING}?${AFTER_DAY}`, 'g')],
  ['unit', /(?<![\d.,–-])\d[\d,]*(?:\.\d+)? (?:mph|km\/h|kg)(?![a-zé])/g],
  ['day', new RegExp(`(?<![a-zé-])${anyOf(time.fromToday)}(?![a-zé-]|['’]s)`, 'g')],
];

// Nothing else has a usage: most paragraphs without a figure are passed over.
const MAY_HAVE_USAGE = new RegExp(`\\d|${anyOf(time.fromToday)}`);

/** Finds what one paragraph writes in a way that houses have rules for. */
export function findUsages(prose: string): Usage[] {
  const plain = plainLetters(prose);
  if (!MAY_HAVE_USAGE.test(plain)) return [];
  return USAGES.flatMap(([kind, pattern]) =>
    findMatches(pattern, plain).map(({ index, 0: { length } }) => ({
      span: { start: index, end: index + length },
      kind,
    })),
  );
}

/** The same usage, counted from another origin. */
export function shiftUsage(usage: Usage, by: Shift): Usage {
  return { ...usage, span: shiftSpan(usage.span, by) };
}

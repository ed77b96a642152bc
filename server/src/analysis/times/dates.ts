import { anyOf } from '../../english/any-of.ts';
import { DAYS, dayNumber, MONTHS, monthNumber, SHORT_DAYS, SHORT_MONTHS } from '../../english/calendar.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** A day of a month, with its weekday and year where they stand beside it: “Monday, 3 May 2027”. */
export interface DateRead {
  readonly span: Span;
  /** From 0, a Sunday. */
  readonly weekday: number | undefined;
  readonly day: number;
  /** From 0, January. */
  readonly month: number;
  readonly year: number | undefined;
}

const DAY = anyOf(
  [...DAYS],
  [...SHORT_DAYS].map((day) => `${day.toLowerCase()}.`),
  [...SHORT_DAYS].map((day) => day.toLowerCase()),
);
const MONTH = anyOf(
  [...MONTHS],
  [...SHORT_MONTHS].map((month) => `${month.toLowerCase()}.`),
  [...SHORT_MONTHS].map((month) => month.toLowerCase()),
);

// “Monday, 3 May 2027”, “Mon. May 3”, “Monday the 3rd of May”, in plain letters.
const DATE = new RegExp(
  `(?<![a-zé\\d.-])(?:(?<weekday>${DAY})(?:,| the|,? \\(?)?\\s?)?` +
    `(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<after>${MONTH})|(?<before>${MONTH}) (?<second>\\d{1,2})(?:st|nd|rd|th)?)` +
    `(?:,? (?<year>1[89]\\d\\d|20\\d\\d))?(?![a-zé\\d:-]|[.,]\\d)`,
  'g',
);
// “Edmonton ”: a name that goes on with “Sun”.
const CAPITAL_BEFORE = /\p{Lu}[\p{L}’'-]* $/u;
const CAPITAL = /^\p{Lu}/u;

// “In October 41 women gave birth”: so many in a month, and no day of it.
const IN_A_MONTH = /(?<![a-zé])(?:during|in|last|of|throughout) $/;
const GOES_ON = /^ [a-zé]/;
const NEAR = 12;

function counts(plain: string, index: number, length: number): boolean {
  if (!/\d$/.test(plain.slice(index, index + length)) || !GOES_ON.test(plain.slice(index + length))) return false;
  return IN_A_MONTH.test(plain.slice(Math.max(0, index - NEAR), index));
}

const HAS_FIGURE = /\d/; // “3”: every date has one, and most paragraphs have none.

/** The dates of one paragraph. */
export function readDates(prose: string): DateRead[] {
  const plain = plainLetters(prose);
  if (!HAS_FIGURE.test(plain)) return [];
  return findMatches(DATE, plain).flatMap(({ index, 0: { length }, groups = {} }) => {
    const { weekday, first, after, before, second, year } = groups;
    const month = monthNumber(after ?? before ?? '');
    const name = prose.slice(index, index + length).match(WORDS) ?? [];
    if (before !== undefined && counts(plain, index, length)) return [];
    if (month === undefined || !name.every((word) => CAPITAL.test(word) || SMALL.has(word))) return [];
    return [
      {
        span: { start: index, end: index + length },
        weekday: weekday === undefined || isOfName(prose, index, weekday) ? undefined : dayNumber(weekday),
        day: Number(first ?? second),
        month,
        year: year === undefined ? undefined : Number(year),
      },
    ];
  });
}

const LONGEST_NAME = 30;

/** “Edmonton Sun, 16 August”: a newspaper. */
function isOfName(prose: string, index: number, weekday: string): boolean {
  return !DAYS.has(weekday) && CAPITAL_BEFORE.test(prose.slice(Math.max(0, index - LONGEST_NAME), index));
}

const WORDS = /(?<![\d\p{L}])\p{L}+/gu; // “Monday”, “May”; no “rd” of “3rd”.
const SMALL: ReadonlySet<string> = new Set(['of', 'the']);

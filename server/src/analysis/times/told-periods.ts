import { anyOf } from '../../english/any-of.ts';
import { MONTHS, monthNumber } from '../../english/calendar.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches, placeInMatch } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/told-years.json' with { type: 'json' };

/** A time told beside the two days on which it began and ended, which make another: “18 months from May 2021 to October 2021”. */
export interface FalsePeriod {
  /** The number and its unit: “18 months”. */
  readonly span: Span;
  readonly unit: 'years' | 'months';
  /** Where the day stands on which it began, with the one on which it ended. */
  readonly start: Span;
  /** How many it is by these, in full. */
  readonly made: number;
}

const NUMBER = `(?<!(?<![a-zé])of (?:the |his |her |their |its |a )?)(?<![a-zé\\d.,:/£$€–-])(?<number>\\d{1,3}|${anyOf(NUMBER_WORDS.keys())})`;
const PART = '(?:(?:the )?(?:beginning|start|end|middle) of |early |mid-?|late )?';
const MONTH = anyOf(MONTHS);
const YEAR = '(?:1[89]|20)\\d\\d';
const NO_RANGE = '(?![\\d–-]|s(?![a-zé])|/\\d)';
const DAYS =
  `(?<days>(?:from|between) ${PART}(?:(?<firstMonth>${MONTH}) )?(?<firstYear>${YEAR})?` +
  ` (?:to|until|till|through|and) ${PART}(?:(?<lastMonth>${MONTH}) )?(?<lastYear>${YEAR})${NO_RANGE})`;

const PERIODS = [
  // “in the 18 months from February 2021 to the end of October 2021”, “his 12 years in office, from 1990 to 2004”
  new RegExp(
    `${NUMBER}[ -](?<unit>years?|months?)(?: ${anyOf(words.inPost)}(?: [a-zé-]+){0,5}?)?(?:,| –| —)? \\(?${DAYS}`,
    'g',
  ),
  // “from 1990 to 2004, a span of 12 years”, “between 2010 and 2015 – seven years”
  new RegExp(
    `(?<![a-zé])${DAYS}(?:,| –| —| \\() ?(?:(?:a )?(?:period|span|stretch|total|term) of |for |in all |or )?${NUMBER}[ -](?<unit>years?|months?)(?! (?:after|ago|before|earlier|later|old|on|to)(?![a-zé]))`,
    'g',
  ),
  // “opened in 1956 and shut in 2011, after 55 years”
  new RegExp(
    `(?<![a-zé])(?<days>in ${PART}(?:(?<firstMonth>${MONTH}) )?(?<firstYear>${YEAR})${NO_RANGE}[^.;:\\d]{1,70}?(?<![a-zé])in ${PART}(?:(?<lastMonth>${MONTH}) )?(?<lastYear>${YEAR})${NO_RANGE}),? after ${NUMBER}[ -](?<unit>years)(?! (?:after|ago|before|earlier|in|later|as|on|old|to|with|without)(?![a-zé]))`,
    'g',
  ),
] as const;
const HAS_YEAR = /(?:1[89]|20)\d\d/;

/** The times of one paragraph, in plain letters, that do not go with the days beside them. */
export function findFalsePeriods(plain: string): FalsePeriod[] {
  return HAS_YEAR.test(plain) ? PERIODS.flatMap((pattern) => findMatches(pattern, plain).flatMap(checkPeriod)) : [];
}

const MONTHS_IN_YEAR = 12;

function checkPeriod(match: RegExpExecArray): FalsePeriod[] {
  const [told] = match;
  const { number = '', unit = '', days = '', firstMonth, firstYear, lastMonth, lastYear } = match.groups ?? {};
  const isOfMonths = unit.startsWith('month');
  // “from May to October 2021” is of one year; “from 1990 to May 2004” is no count of months.
  if (firstYear === undefined && (firstMonth === undefined || lastMonth === undefined)) return [];
  if (isOfMonths && (firstMonth === undefined || lastMonth === undefined)) return [];
  const from = monthsSince(firstYear ?? lastYear, firstMonth);
  const until = monthsSince(lastYear, lastMonth);
  const size = isOfMonths ? 1 : MONTHS_IN_YEAR;
  const made = until - from;
  // A month and a year may each be counted in full or not at all.
  if (made <= 0 || Math.abs(valueOfNumber(number) * size - made) <= size) return [];
  return [
    {
      span: placeInMatch(`${number}${told.charAt(told.indexOf(number) + number.length)}${unit}`, match),
      unit: isOfMonths ? 'months' : 'years',
      start: placeInMatch(days, match),
      made: Math.round(made / size),
    },
  ];
}

function monthsSince(year = '0', month: string | undefined): number {
  return Number(year) * MONTHS_IN_YEAR + (month === undefined ? 0 : (monthNumber(month) ?? 0));
}

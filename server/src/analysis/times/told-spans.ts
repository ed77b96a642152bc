import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches, placeInMatch } from '../../text/matches.ts';
import words from '../data/told-years.json' with { type: 'json' };
import type { YearsTold } from './told-years.ts';

const NUMBER = `(?<![a-zé\\d.,£$€-])(?<number>\\d{1,3}|${anyOf(NUMBER_WORDS.keys())})`;
const YEAR = `(?:${anyOf(MONTHS)} )?(?<year>(?:1[89]|20)\\d\\d)(?![\\d-]|s(?![a-zé]))`;
const BEGUN = anyOf(words.begun);

const SPANS = [
  // “in 1968, 58 years ago”
  new RegExp(`(?<![a-zé])in ${YEAR}(?:,| –| —| \\()? ?${NUMBER} years ago(?![a-zé])`, 'g'),
  // “58 years ago, in 1968”
  new RegExp(`${NUMBER} years ago(?:,| –| —| \\()? ?in ${YEAR}`, 'g'),
  // “for 12 years, since 2015”, “in the 12 years since May 2015”
  new RegExp(`${NUMBER} years(?:,| –| —| \\()? ?(?:ever )?since ${YEAR}`, 'g'),
  // “since 2015, twelve years in all”, “since 2015 – for 12 years”
  new RegExp(
    `(?<![a-zé])since ${YEAR}(?:,| –| —| \\() ?(?:for )?${NUMBER} years(?! (?:ago|after|before|earlier|later|on|to)(?![a-zé]))`,
    'g',
  ),
  // “the 45-year-old mill, built in 1981”
  new RegExp(
    `${NUMBER}-year-old (?:[a-zé-]+ ){0,2}[a-zé-]+,? (?:(?:which|that) )?(?:(?:was|were|first) ){0,2}${BEGUN}(?: [a-zé-]+){0,4}? in ${YEAR}`,
    'g',
  ),
  // “Built in 1981, the 45-year-old mill”
  new RegExp(
    `(?<![a-zé])${BEGUN}(?: [a-zé-]+){0,3}? in ${YEAR}, (?:the|this|its|our) ${NUMBER}-year-old(?![a-zé])`,
    'g',
  ),
  // “founded in 1976, marks its 50th anniversary”
  new RegExp(
    `(?<![a-zé])${BEGUN}(?: [a-zé-]+){0,3}? in ${YEAR},? (?:[a-zé-]+ ){0,6}?(?<number>\\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday|year)(?![a-zé])`,
    'g',
  ),
] as const;
const HAS_YEARS = /(?:18|19|20)\d\d/;

/** The years that one paragraph, in plain letters, tells right beside the year in which they began: “in 1968, 58 years ago”. */
export function readSpans(plain: string): YearsTold[] {
  if (!HAS_YEARS.test(plain)) return [];
  const others = findMatches(EACH_YEAR, plain).map(([year]) => Number(year));
  return SPANS.flatMap((pattern) => findMatches(pattern, plain).map(toYears)).filter(
    ({ from, years }) => !others.some((other) => Math.abs(other - from - years) <= 1),
  );
}

/** “The 12-year-old mill, built in 2010, was shut in 2022”: the years are those up to another day. */
const EACH_YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/g;

function toYears(match: RegExpExecArray): YearsTold {
  const { number = '', year = '' } = match.groups ?? {};
  return {
    span: placeInMatch(number, match),
    of: 'time',
    years: valueOfNumber(number),
    from: Number(year),
    start: placeInMatch(year, match),
    until: undefined,
  };
}

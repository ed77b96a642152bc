import { anyOf } from '../../english/any-of.ts';
import { NUMBER_WORDS } from '../../english/number-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/figure-words.json' with { type: 'json' };
import data from '../data/tied-amounts.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

const NUMBER = `(?:\\d{1,3}|${anyOf(NUMBER_WORDS.keys())})`;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'mile'] as const;
const UNIT = anyOf(UNITS.flatMap((unit) => data.units[unit]));

// “One day we may swim there”, “will swim there one day”: some day.
const SOME_DAY = '(?<=^\\s*)one day\\b|one day\\s*[.!?,]?\\s*$';

// What a headline measures, and how a story would measure the same; all in plain letters.
interface Measure {
  readonly kind: 'age' | 'time';
  readonly above: RegExp;
  readonly below: RegExp;
}

const MEASURES: readonly Measure[] = [
  // “Man, 34, dies”, “34-year-old”: an age.
  {
    kind: 'age',
    above: /(?<=[a-zé], ?)(\d{1,3})(?=,|$)|(?<![\d.,])(\d{1,3})(?=-year-old)/g,
    below:
      /(?<=[a-zé], )\d{1,3}(?=[,.])|(?<![\d.])\d{1,3}(?=-year-old)|(?<=aged |age of |(?:man|woman|boy|girl) of )\d{1,3}/,
  },
  // “in 2027”, “by 2027”: a year.
  {
    kind: 'time',
    above: /(?<=(?<![a-zé])(?:by|in|until|since|from) )((?:19|20)\d\d)(?![\d-])/g,
    below: /(?<=(?<![a-zé])(?:by|in|until|since|from) )(?:19|20)\d\d/,
  },
  // “Five years for church thief”, “14-hour swim”.
  {
    kind: 'time',
    above: new RegExp(`(?<![a-zé\\d.,£$€-])(?!${SOME_DAY})(${NUMBER})(?=[ -]${UNIT}(?![a-zé-]))`, 'g'),
    below: new RegExp(`(?<![a-zé\\d.,£$€-])${NUMBER}(?=[ -]${UNIT}(?![a-zé-]))`),
  },
];
// “last year”, “next month”, “decade”: what tells a time without its number.
const WITHOUT_NUMBER = new RegExp(
  `(?<![a-zé])(?:${anyOf(words.oneSpan)} ${anyOf(words.spans)}|${anyOf(words.unnumbered)})(?![a-zé])`,
);

/** The ages, years and measures above a story that the story has not, where it has another one of the kind. */
export function findLackingMeasures(story: Story): Span[] {
  const found = wordsAboveIn(story).flatMap(({ start, words }) =>
    MEASURES.flatMap(({ kind, above, below }) =>
      findMatches(above, words).map(({ index, 0: { length }, 1: first, 2: second }) => ({
        span: { start: start + index, end: start + index + length },
        number: first ?? second ?? '',
        kind,
        below,
      })),
    ),
  );
  if (found.length === 0) return [];
  const told = wordsBelowIn(story);
  if (told.length < WHOLE_STORY) return [];
  const numbers = numbersIn(told);
  const isOpen = WITHOUT_NUMBER.test(told);
  return found
    .filter(
      ({ number, kind, below }) => !numbers.has(valueIn(number)) && below.test(told) && (kind === 'age' || !isOpen),
    )
    .map(({ span }) => span);
}

// “34”, “thirty-four”.
const ANY_NUMBER = new RegExp(
  `(?<![\\d.,])\\d{1,4}(?!\\d|,\\d)|(?<![a-zé])${anyOf(NUMBER_WORDS.keys())}(?:-${anyOf(NUMBER_WORDS.keys())})?`,
  'g',
);

function numbersIn(told: string): ReadonlySet<number> {
  return new Set(findMatches(ANY_NUMBER, told).map(([number]) => valueIn(number)));
}

function valueIn(number: string): number {
  const words = number.split('-');
  return NUMBER_WORDS.has(words[0] ?? '')
    ? words.reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0)
    : Number(number);
}

import { anyOf } from '../../english/any-of.ts';
import {
  NUMBER_WORDS,
  SCALE_VALUES,
  SCALE_WORDS,
  SHORT_SCALES,
  TEN_WORDS,
  UNIT_WORDS,
} from '../../english/number-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/figure-words.json' with { type: 'json' };

/** A number in the text, in figures or in words, as “1,200”, “forty-one”, “£6m” and “8 percent” are. */
export interface NumberRead {
  /** The number with its sign or its “percent”. */
  readonly span: Span;
  readonly value: number;
  readonly unit: 'plain' | 'money' | 'percent';
  /** How it is told: “40”, “at least 40”, “about 40” and “a dozen”, or “another 40” and “40 or so”. */
  readonly manner: 'exact' | 'at-least' | 'near' | 'about';
}

/** “12”, “1,200.50”. */
const FIGURES = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** “forty-one”, “forty”, “nine”. */
const IN_WORDS = `a(?= dozen(?!s))|${anyOf(TEN_WORDS)}(?:[ -]${anyOf(UNIT_WORDS)})?|${anyOf(UNIT_WORDS)}`;

// “£6m”, “12”, “two hundred and twelve”, “8 percent”, in plain letters; no “12th”, “9:30”, “3-1” or “covid-19”.
const NUMBER = new RegExp(
  `(?<![a-zé\\d.,:/–#-])(?<sign>[£$€])?(?:(?<figures>${FIGURES})(?<short>${anyOf(SHORT_SCALES)})?|(?<words>${IN_WORDS}))` +
    `(?:(?:[ -]|(?<=\\d))(?<scale>${anyOf(SCALE_WORDS)}))?(?:(?<=hundred|thousand)(?: and)? (?<rest>${IN_WORDS}))?` +
    `(?<percent> ?%| ${anyOf(words.percent)})?(?![a-zé\\d]|[.:,/–-]\\d)`,
  'g',
);
// “at least ”, “more than ”.
const AT_LEAST = new RegExp(`(?<![a-zé])${anyOf(words.atLeast)} $`);
// “about ”, “another ”: what tells that the number is not the whole.
const ABOUT_BEFORE = new RegExp(`(?<![a-zé])${anyOf(words.aboutBefore)} $`);
// “ or so”, “-plus”: the same behind it.
const ABOUT_AFTER = new RegExp(`^(?:[ -]${anyOf(words.aboutAfter)}(?![a-zé])|\\+)`);
const NEAR = 24; // “an estimated ” and shorter.

/** The numbers of one paragraph in plain letters, in their order. */
export function readNumbers(plain: string): NumberRead[] {
  const numbers = readEach(plain);
  return numbers.map((number, at) =>
    isRange(numbers[at - 1], number, plain) || isRange(number, numbers[at + 1], plain)
      ? { ...number, manner: 'about' }
      : number,
  );
}

// “from ” of “from 40 to 60” and “by ” of “by £2 to £9”, which are two figures and no range.
const FROM = /(?<![a-zé])(?:by|from) $/;
const RANGE = /^ (?:to|or) $/; // “10 to 12”, “two or three”

function isRange(low: NumberRead | undefined, high: NumberRead | undefined, plain: string): boolean {
  if (
    low === undefined ||
    high === undefined ||
    !areOfOneUnit(low, high) ||
    !RANGE.test(plain.slice(low.span.end, high.span.start))
  )
    return false;
  return !FROM.test(plain.slice(Math.max(0, low.span.start - NEAR), low.span.start));
}

/** “Rose 12 per cent to £56m” is no range; “10 to 12 per cent” is. */
function areOfOneUnit(low: NumberRead, high: NumberRead): boolean {
  return low.unit === high.unit || low.unit === 'plain';
}

function readEach(plain: string): NumberRead[] {
  return findMatches(NUMBER, plain).map(({ index, 0: { length }, groups = {} }) => {
    const end = index + length;
    return {
      span: { start: index, end },
      value: valueIn(groups),
      unit: groups['percent'] !== undefined ? 'percent' : groups['sign'] !== undefined ? 'money' : 'plain',
      manner: mannerOf(plain.slice(Math.max(0, index - NEAR), index), groups['scale'], plain.slice(end, end + NEAR)),
    };
  });
}

// “about ”, “nearly ”: of those, what leaves the number much as it is.
const NEAR_BEFORE = new RegExp(`(?<![a-zé])${anyOf(words.near)} $`);
const DOZEN = 'dozen';

function mannerOf(before: string, scale: string | undefined, after: string): NumberRead['manner'] {
  if (!ABOUT_AFTER.test(after) && (NEAR_BEFORE.test(before) || (scale === DOZEN && !ABOUT_BEFORE.test(before))))
    return 'near';
  if (ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)) return 'about';
  return AT_LEAST.test(before) ? 'at-least' : 'exact';
}

type Parts = { readonly [part: string]: string | undefined };

function valueIn({ figures, short, words, scale, rest }: Parts): number {
  const number = figures === undefined ? valueOfWords(words) : Number(figures.replaceAll(',', ''));
  const times = SCALE_VALUES.get(scale ?? short ?? '') ?? 1;
  return number * times + valueOfWords(rest);
}

const BETWEEN_WORDS = /[ -]/; // “forty-one”

function valueOfWords(words = ''): number {
  if (words === 'a') return 1;
  return words.split(BETWEEN_WORDS).reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
}

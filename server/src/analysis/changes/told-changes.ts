import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { TEN_WORDS, UNIT_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/changes.json' with { type: 'json' };
import figureWords from '../data/figure-words.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';

/** By how much something is said to have changed: “fell by 20 per cent”, “a rise of a third”, “a rise of £20”. */
export interface ToldChange {
  readonly number: NumberRead;
  /** Whether it tells the difference itself: “a rise of £20”. */
  readonly isAmount: boolean;
  /** Of 1 for a rise and of -1 for a fall, or nothing where the words leave it open. */
  readonly sign: number | undefined;
  /** By how many percent such a share may be off. */
  readonly rounding: number;
  /** Whether it stands between the two figures of a comparison: “40, 20 per cent fewer than the 50”. */
  readonly compares: boolean;
}

const UP: ReadonlySet<string> = new Set([...words.up, ...words.upNouns, ...words.moreThan]);
// “rose by ”, “up ”, “a fall of ”: what stands before the share by which something changed.
const CHANGED = new RegExp(
  `(?<![a-zé-])(${anyOf(words.up, words.down, words.upNouns, words.downNouns)})(?: by| of)?(?: ${anyOf(words.hedges)})? $`,
);
// “cut its grant by ”
const CHANGED_IT = new RegExp(
  `(?<![a-zé-])(${anyOf(words.transitive)}) (?:the|its|their|his|her|our|an?)(?: [a-zé-]+){1,3}? by $`,
);
// “ cut”, “ increase”: what stands behind it.
const IS_CHANGE = new RegExp(`^ (${anyOf(words.up, words.down, words.upNouns, words.downNouns)})(?![a-zé-])`);
// “ fewer than ”, “ more than the ”, “ minutes less than ”
const THAN = new RegExp(`^(?: [a-zé-]+)? (${anyOf(words.moreThan, words.lessThan)}) than (?:the )?$`);
// “, or ”, “ (”: the two figures before it say what changed.
const OR = /(?:(?<![a-zé])or |\()$/;
const ARTICLE = /(?<![a-zé])a $/;
// “15 percentage points” are no share of what was before.
const POINTS = 'points';
const NEAR = 40;

/** Reads how a share of one paragraph, in plain letters, tells of a change. */
export function readChange(number: NumberRead, next: NumberRead | undefined, plain: string): ToldChange | undefined {
  const { start, end } = number.span;
  const than = next === undefined ? undefined : THAN.exec(plain.slice(end, next.span.start))?.[1];
  const isAmount = number.unit !== 'percent';
  // “40 more than the 620” is exact, though “more” stands behind it.
  if (number.manner !== 'exact' && !(isAmount && than !== undefined && number.manner === 'about')) return undefined;
  if (plain.endsWith(POINTS, end)) return undefined;
  const before = plain.slice(Math.max(0, start - NEAR), start);
  const rounding = isFraction(number, plain) ? ROUNDED_FRACTION : ROUNDED_SHARE;
  const told = { number, isAmount, rounding };
  const verb =
    (CHANGED.exec(before) ?? CHANGED_IT.exec(before))?.[1] ??
    (ARTICLE.test(before) ? IS_CHANGE.exec(plain.slice(end, end + NEAR))?.[1] : undefined);
  if (verb !== undefined) return { ...told, sign: UP.has(verb) ? 1 : -1, compares: false };
  if (than !== undefined) return { ...told, sign: UP.has(than) ? 1 : -1, compares: true };
  return OR.test(before) && !isAmount ? { ...told, sign: undefined, compares: false } : undefined;
}

/** A share is rounded to a percent, “a third” may be anything near it. */
const ROUNDED_SHARE = 1.5;
const ROUNDED_FRACTION = 5;

const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries(words.fractions));
// “a third”, “two-thirds”, “half”; but no “half-year”.
const FRACTION = new RegExp(`(?<![a-zé-])${anyOf(FRACTIONS.keys())}(?![a-zé-])`, 'g');
const FRACTION_AT_START = new RegExp(`^${anyOf(FRACTIONS.keys())}`);
// “one in eight”, “three in 10”; but no “one in 2019”.
const SOME_IN = new RegExp(
  `(?<![a-zé\\d.,-])(?<some>${anyOf(UNIT_WORDS)}|\\d) in (?:every )?(?<all>${anyOf(UNIT_WORDS, TEN_WORDS)}|[1-9]\\d?|100)(?![a-zé\\d%-]|[.,:/]\\d)`,
  'g',
);
// “about ”, “nearly ”, “more than ”
const UNSURE = new RegExp(`(?<![a-zé])${anyOf(figureWords.aboutBefore, figureWords.atLeast)} $`);

// “in 2019”, “in June 2019”
const YEAR_AFTER_IN = new RegExp(`(?<![a-zé])(?:in|${anyOf(MONTHS)}) (?:18|19|20)\\d\\d$`);
const IN_YEAR = 'september 2019'.length;

// “over the past ”, “in ”: what stands before the time that a change took.
const IN_TIME = /(?<![a-zé])(?:in|over|within|during|after|for)(?: the (?:past|last))? $/;
const TIME = /^[ -](?:days|weeks|months|years|decades)(?![a-zé])/;

function isTime({ start, end }: Span, plain: string): boolean {
  return TIME.test(plain.slice(end, end + NEAR)) && IN_TIME.test(plain.slice(Math.max(0, start - NEAR), start));
}

/** Whether a share of a paragraph in plain letters is told without a sign or “percent”: “a third”, “one in eight”. */
export function isFraction({ span: { start, end } }: NumberRead, plain: string): boolean {
  const share = plain.slice(start, end);
  return FRACTION_AT_START.test(share) || share.includes(' in ');
}

/** The numbers of one paragraph in plain letters with the shares that it tells without figures, and without its years and times, in their order. */
export function comparableNumbers(plain: string, numbers: readonly NumberRead[]): readonly NumberRead[] {
  const fractions = readFractions(plain);
  const covered = new Set(fractions.flatMap(({ span }) => placesIn(span)));
  const others = numbers.filter(
    // “Two” of “two-thirds” is no number of its own.
    ({ span }) =>
      !covered.has(span.start) &&
      !isTime(span, plain) &&
      !YEAR_AFTER_IN.test(plain.slice(Math.max(0, span.end - IN_YEAR), span.end)),
  );
  return fractions.length === 0 ? others : [...others, ...fractions].toSorted((a, b) => a.span.start - b.span.start);
}

function placesIn({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function readFractions(plain: string): NumberRead[] {
  const fractions = findMatches(FRACTION, plain).map(({ index, 0: share }) =>
    toShare(index, share, FRACTIONS.get(share) ?? 0, plain),
  );
  const ratios = findMatches(SOME_IN, plain).flatMap(({ index, 0: share, groups = {} }) => {
    const [some, all] = [valueOfNumber(groups['some'] ?? ''), valueOfNumber(groups['all'] ?? '')];
    return some < all ? [toShare(index, share, (some / all) * PERCENT, plain)] : [];
  });
  return [...fractions, ...ratios];
}

const PERCENT = 100;

function toShare(index: number, share: string, value: number, plain: string): NumberRead {
  const manner = UNSURE.test(plain.slice(Math.max(0, index - NEAR), index)) ? 'about' : 'exact';
  return { span: { start: index, end: index + share.length }, value, unit: 'percent', manner };
}

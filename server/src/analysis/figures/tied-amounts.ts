import { anyOf } from '../../english/any-of.ts';
import { plainLetters } from '../../text/letter-case.ts';
import data from '../data/tied-amounts.json' with { type: 'json' };
import { haveSameDigits } from '../numbers/digits.ts';
import { type CountInStory, countsIn, isInBody } from './count-conflicts.ts';
import { isOfEarlierTime } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/** An amount of money, a share or a measure, and what its sentence tells of. */
interface Amount {
  readonly count: CountInStory;
  /** “money”, “percent”, “year”. */
  readonly unit: string;
  /** What a known amount is told of, by its noun: “fine” in “the £180,000 fine”. */
  readonly of: Deed | undefined;
}

type Deed = keyof typeof data.deeds;

/**
 * The amounts that speak of one told before, with another number: “his three-year sentence” after “jailed for four
 * years”, “the £180,000 fine” after “fined £160,000”. The story has one other amount of the deed, and this one nowhere else.
 */
export function findTiedAmounts(story: FiguredStory): TwoWays[] {
  const amounts = countsIn(story)
    .filter(isInBody)
    .flatMap((count) => readAmount(count, story.text));
  if (amounts.length > MOST_AMOUNTS) return [];
  return amounts.flatMap((amount) => {
    const { count, unit, of } = amount;
    if (of === undefined || count.manner !== 'exact' || isOfEarlierTime(count.sentence)) return [];
    const others = amounts.filter((other) => other !== amount && other.unit === unit);
    if (others.some((other) => areSame(other, amount))) return [];
    const tied = others.filter(({ count: { sentence } }) => sentence !== count.sentence && tellsOf(sentence.plain, of));
    const swapped = tied.find((other) => haveSameDigits(other.count.value, count.value));
    const first = swapped ?? tied[0];
    if (first === undefined || (swapped === undefined && tied.some((other) => !areSame(other, first)))) return [];
    const isSlip = first.count.manner === 'exact' && isNear(first, amount) && !isOfEarlierTime(first.count.sentence);
    return isSlip ? [{ first: first.count.phrase, later: count.phrase }] : [];
  });
}

/** More are a table or a ledger. */
const MOST_AMOUNTS = 200;

// “ years”, “-year”, “ km”.
const UNIT = new RegExp(`^(?:[ -](${anyOf(Object.values(data.units).flat())})|(km))(?![a-zé])`);
const UNIT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(data.units).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);
// “the ”, “his ”, “Harrow’s ”, “the record ”: readers have met the amount.
const KNOWN_BEFORE =
  /(?<![a-zé])(?:the|this|that|his|her|its|their|[a-zé]{2,}['’]s?)(?: (?!first|second|last|next|other|new)[a-zé]{3,})? $/;
// “ fine”, “ prison sentence”: what the amount is told of.
const NOUN = /^ ((?:[a-zé]+ )?[a-zé-]+)/;
const DEEDS = Object.keys(data.deeds).filter(isDeed);
const TELLS = new Map(DEEDS.map((deed) => [deed, new RegExp(`(?<![a-zé-])${anyOf(data.deeds[deed])}(?![a-zé-])`)]));
const DEED_OF: ReadonlyMap<string, Deed> = new Map(
  DEEDS.flatMap((deed) => data.deeds[deed].map((word) => [word, deed] as const)),
);
/** In characters, before an amount and behind it. */
const AROUND = 40;

function readAmount(count: CountInStory, text: string): Amount[] {
  const { start, end } = count.span;
  const after = plainLetters(text.slice(end, end + AROUND));
  const measure = count.unit === 'plain' ? UNIT.exec(after) : undefined;
  const unit = measure === undefined ? count.unit : UNIT_OF.get(measure?.[1] ?? measure?.[2] ?? '');
  if (unit === undefined) return [];
  const length = measure?.[0]?.length ?? 0;
  const deed = deedBehind(after.slice(length));
  const of = deed !== undefined && isKnownBefore(start, text) ? deed : undefined;
  const phrase = { start, end: end + length };
  return [{ count: { ...count, phrase }, unit, of }];
}

function isKnownBefore(start: number, text: string): boolean {
  return KNOWN_BEFORE.test(plainLetters(text.slice(Math.max(0, start - AROUND), start)));
}

/** The deed that the words right behind name: “jail term” as “term”. */
function deedBehind(after: string): Deed | undefined {
  const [first = '', second = ''] = (NOUN.exec(after)?.[1] ?? '').split(' ');
  // “swim raised”: a verb is no noun.
  return (VERB.test(second) ? undefined : DEED_OF.get(second)) ?? DEED_OF.get(first);
}

const VERB = /(?:ed|took|stole|met|ran|led)$/;

function isDeed(word: string): word is Deed {
  return word in data.deeds;
}

function tellsOf(plain: string, deed: Deed): boolean {
  return TELLS.get(deed)?.test(plain) === true;
}

/** What rounding makes of an amount, as a part of it, and of a share. */
const ROUNDING = 0.04;
const ROUNDED_SHARE = 0.5;
/** Large measures are rounded, too; “12 years” are not. */
const LARGE = 100;

function areSame(a: Amount, b: Amount): boolean {
  const apart = Math.abs(a.count.value - b.count.value);
  if (a.unit === 'percent') return apart <= ROUNDED_SHARE;
  const isRounded = a.unit === 'money' || a.count.value >= LARGE;
  return isRounded ? apart <= ROUNDING * Math.max(a.count.value, b.count.value) : apart === 0;
}

/** What is more than twice as much is another amount. */
const AT_MOST = 2;

function isNear(a: Amount, b: Amount): boolean {
  const [less, more] = [a.count.value, b.count.value].toSorted((x, y) => x - y);
  return less !== undefined && more !== undefined && less > 0 && more <= AT_MOST * less;
}

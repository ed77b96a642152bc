import { unsurenessOf } from '../numbers/rounding.ts';
import { isSlip } from '../numbers/slips.ts';
import type { MissedSum } from '../sums/parted-wholes.ts';
import { type CountInStory, countsIn, isAnybody, isInBody } from './count-conflicts.ts';
import { isOfOtherTime } from './counted-sentences.ts';
import { type FiguredStory, figuresOf } from './figured-story.ts';

/**
 * The wholes of a story that parts told farther down do not make: “a list of 61 households”, and in a later paragraph “38
 * were at Harrow, 17 at Marrow and eight in Halden”. The story has no other number that the parts make.
 */
export function findEarlierWholes(story: FiguredStory): MissedSum[] {
  const lists = figuresOf(story, 'parts');
  if (lists.length === 0 || lists.length > MOST_LISTS) return [];
  const counts = countsIn(story).filter(isInBody);
  return lists.flatMap((list) => {
    const others = counts.filter(({ span }) => span.end <= list.span.start || span.start >= list.span.end);
    if (others.some((other) => isSum(other, list, story.text))) return [];
    const [whole, another] = wholesOf(list, others).filter(({ value }) => isSlip(value, list.sum));
    if (whole === undefined || another !== undefined) return [];
    if (list.sum < whole.value && isToldApart(whole.value - list.sum, others)) return [];
    return [{ span: list.span, whole: whole.span, sum: list.unit === 'money' ? undefined : list.sum }];
  });
}

/** “Of the units, 27 are …”: where units were counted, they are meant, however far up. */
function wholesOf(list: PartsInStory, others: readonly CountInStory[]): readonly CountInStory[] {
  const before = others.filter((other) => mayBeWhole(other, list));
  const named = before.filter(({ thing }) => thing !== undefined && list.ofWhat.includes(thing));
  return named.length > 0 ? named : before.slice(-MOST_WHOLES);
}

type PartsInStory = ReturnType<typeof figuresOf<'parts'>>[number];

/** More are a ledger. */
const MOST_LISTS = 40;
/** Of the numbers before a list, as many may be the whole. */
const MOST_WHOLES = 8;
/** In characters; a list of all of something may stand anywhere. */
const NEAR = 1200;
const LEAST_WHOLE = 5;

function isSum(other: CountInStory, { sum, unsure, unit }: PartsInStory, text: string): boolean {
  if (other.unit !== unit) return false;
  return Math.abs(other.value - sum) <= unsure + other.value * unsurenessOf(other, text);
}

function mayBeWhole(other: CountInStory, list: PartsInStory): boolean {
  const { unit, value, manner, isMeasured, thing, span } = other;
  if (unit !== list.unit || manner !== 'exact' || span.end > list.span.start) return false;
  if (value < LEAST_WHOLE || value <= list.largest || isOfOtherTime(other.sentence)) return false;
  if (!list.isOfAll && list.span.start - span.end > NEAR) return false;
  if (unit === 'money') return true;
  return !isMeasured && (isAnybody(list) || isAnybody(other) || thing === list.thing);
}

/** Whether what is missing is told: “and one more at sea”. */
function isToldApart(missing: number, others: readonly CountInStory[]): boolean {
  return others.some(({ value, manner }) => value === missing && manner === 'about');
}

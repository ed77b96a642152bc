import { haveSameDigits } from '../numbers/digits.ts';
import { type CountInStory, countsIn, isExact, isInBody } from './count-conflicts.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/** The counts that speak of some of those counted before, with another number: “none of the 19 leaks” after “17 leaks”. */
export function findMiscountedWholes(story: FiguredStory): TwoWays[] {
  const counts = countsIn(story).filter(isInBody);
  return counts.flatMap((count, at) => {
    // A definite count that ends its phrase is held against the ones before already.
    if (!count.isWholeOfPart || count.isDefinite || !isExact(count)) return [];
    const same = counts.filter((other) => other !== count && other.thing === count.thing);
    const [first] = same;
    if (first === undefined || !counts.slice(0, at).includes(first)) return [];
    const hasOneNumber = same.every((other) => isExact(other) && other.value === first.value);
    const isTold = counts.some((other) => other !== count && other.value === count.value);
    return hasOneNumber && !isTold && isSlip(first, count) ? [{ first: first.phrase, later: count.phrase }] : [];
  });
}

/** A fifth at most: what lies farther apart counts others. */
const SLIP = 0.2;

function isSlip({ value }: CountInStory, other: CountInStory): boolean {
  if (value === other.value) return false;
  const isNear = Math.abs(value - other.value) <= Math.max(value, other.value) * SLIP;
  return isNear || haveSameDigits(value, other.value);
}

import { plainLetters } from '../../text/letter-case.ts';
import { haveSameDigits } from '../numbers/digits.ts';
import { type CountInStory, countsIn, isInBody } from './count-conflicts.ts';
import { isOfOtherTime } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

// “The ”, “that ”: readers have met the sum.
const KNOWN_BEFORE = /(?<![a-zé])(?:all the|the|that|this) $/;
// “ was”, “, ”, “.”: nothing that says which sum, as “ loan”, “ he lost” or “ for the roof” would.
const STANDS_ALONE = /^(?:[.;]|,? (?:was|is|has|had|came|went|would|will|could)(?![a-zé]))/;
const AROUND = 12;
const DIGITS_AT_LEAST = 3;

/** The sums that speak of one before, with two of its digits the other way round: “the £221,000” after “£212,000”. */
export function findSwappedSums(story: FiguredStory): TwoWays[] {
  const sums = countsIn(story).filter((count) => isInBody(count) && count.unit === 'money');
  return sums.flatMap((sum, at) => {
    if (!isKnownSum(sum, story.text) || isOfOtherTime(sum.sentence)) return [];
    const before = sums.slice(0, at);
    if (before.some(({ value }) => value === sum.value)) return [];
    const first = before.find(({ value }) => areSwapped(value, sum.value));
    return first === undefined ? [] : [{ first: first.span, later: sum.span }];
  });
}

function isKnownSum({ span, manner }: CountInStory, text: string): boolean {
  return (
    manner === 'exact' &&
    KNOWN_BEFORE.test(plainLetters(text.slice(Math.max(0, span.start - AROUND), span.start))) &&
    STANDS_ALONE.test(plainLetters(text.slice(span.end, span.end + AROUND)))
  );
}

/** 212,000 and 221,000: as long, with the same digits in another order. */
function areSwapped(a: number, b: number): boolean {
  const isLong = String(a).replace(/0+$/, '').length >= DIGITS_AT_LEAST;
  return isLong && a !== b && haveSameDigits(a, b);
}

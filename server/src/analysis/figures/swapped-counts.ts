import { type CountInStory, countsIn, isExact, isInBody } from './count-conflicts.ts';
import { isOfOtherTime } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/** The counts with two digits next to each other the other way round: “2,141” after “2,114”, each told once. */
export function findSwappedCounts(story: FiguredStory): TwoWays[] {
  const counts = countsIn(story).filter((count) => isInBody(count) && isLong(count, story.text));
  const byValue = new Map<number, CountInStory | 'several'>();
  for (const count of counts) byValue.set(count.value, byValue.has(count.value) ? 'several' : count);
  return counts.flatMap((count) => {
    // What readers have met is held against the counts before by its thing.
    if (count.isKnown || count.isDefinite || count.isWholeOfPart) return [];
    if (byValue.get(count.value) === 'several' || !isExact(count) || isOfOtherTime(count.sentence)) return [];
    return swapsOf(count.value).flatMap((swap) => {
      const first = byValue.get(swap);
      const isOne = first !== undefined && first !== 'several' && isExact(first) && !isOfOtherTime(first.sentence);
      if (!isOne || first.span.start > count.span.start || first.sentence === count.sentence) return [];
      return isOfOneThing(first, count) ? [{ first: first.phrase, later: count.phrase }] : [];
    });
  });
}

/** “2,114”; a shorter number, or one that ends in noughts, may be near another one by chance. */
const LONG = /^\d{1,3},\d{2}[1-9]$|^\d{1,3},\d{3},\d{3}$/;

function isLong({ span }: CountInStory, text: string): boolean {
  return LONG.test(text.slice(span.start, span.end));
}

/** 2,114 with each two digits next to each other swapped: 1,214 and 2,141. */
function swapsOf(value: number): number[] {
  const digits = String(value);
  return [...digits.slice(1)].flatMap((digit, at) => {
    const before = digits.charAt(at);
    return before === digit ? [] : [Number(digits.slice(0, at) + digit + before + digits.slice(at + 2))];
  });
}

function isOfOneThing(a: CountInStory, b: CountInStory): boolean {
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}

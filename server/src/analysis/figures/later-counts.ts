import { type CountInStory, countsIn, isExact, isInBody, toldNumbers } from './count-conflicts.ts';
import { eventIn, isOfOtherTime, knowsEvent } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/**
 * The counts that speak of what was counted before, with another number: “the 14 passengers were saved” where the story had
 * told of 12 passengers, “the fire killed 14 people” where a fire had killed 12.
 */
export function findLaterCounts(story: FiguredStory): TwoWays[] {
  const told = countsIn(story).filter(isInBody);
  const numbers = toldNumbers(told);
  const firsts = new Map<string, CountInStory | 'several'>();
  return told.flatMap((count) => {
    const ties = tiesOf(count);
    if (ties.length === 0 || isOfOtherTime(count.sentence)) return [];
    const found = ties.flatMap(({ key, holds }) => {
      const first = firsts.get(key);
      firsts.set(key, first === undefined ? count : goesOn(first, count));
      return first !== undefined && first !== 'several' && holds(first) ? [first] : [];
    });
    return found
      .filter((first) => isExact(count) && isExact(first) && !isToldBefore(count, first, numbers))
      .slice(0, 1)
      .map((first) => ({ first: first.phrase, later: count.phrase }));
  });
}

/** What ties a count to those before, and whether it must be the same number then. */
interface Tie {
  readonly key: string;
  readonly holds: (first: CountInStory) => boolean;
}

function tiesOf({ thing, toll, isDefinite, value, sentence }: CountInStory): Tie[] {
  const event = toll === undefined ? undefined : eventIn(sentence);
  const ties: Tie[] = [];
  if (thing !== undefined)
    ties.push({ key: `${thing} ${toll}`, holds: (first) => isDefinite && first.value !== value });
  // Fewer may be some of them.
  if (toll !== undefined && event !== undefined)
    ties.push({ key: `${toll} in ${event}`, holds: (first) => knowsEvent(sentence) && first.value < value });
  return ties;
}

/** Where a story has counted such things in two ways before, nothing can be held against a third. */
function goesOn(first: CountInStory | 'several', count: CountInStory): CountInStory | 'several' {
  return first !== 'several' && first.value === count.value && count.manner === 'exact' ? first : 'several';
}

/** Whether the number, or what parts it from the other one, was told before: two more had died, or three were found. */
function isToldBefore(count: CountInStory, first: CountInStory, numbers: ReadonlyMap<number, number>): boolean {
  return [count.value, Math.abs(count.value - first.value)].some(
    (value) => (numbers.get(value) ?? count.span.end) < count.span.start,
  );
}

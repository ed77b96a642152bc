import { plainLetters } from '../../text/letter-case.ts';
import { sliceOf } from '../../text/span.ts';
import type { Toll } from '../numbers/counts.ts';
import { haveSameDigits } from '../numbers/digits.ts';
import { type CountInStory, countsIn, isExact, isInBody, toldNumbers } from './count-conflicts.ts';
import { eventIn, isOfOtherTime, knowsEvent } from './counted-sentences.ts';
import type { FiguredStory, TwoWays } from './figured-story.ts';

/**
 * The counts that speak of what was counted before, with another number: “the 14 passengers were saved” where the story had
 * told of 12 passengers, “the fire killed 14 people” where a fire had killed 12.
 */
export function findLaterCounts(story: FiguredStory): TwoWays[] {
  const told = countsIn(story).filter(isInBody);
  const before = new Map<string | undefined, CountInStory[]>();
  const firsts = new Map<string, CountInStory | 'several'>();
  return told.flatMap((count) => {
    const ofThing = before.get(count.thing) ?? [];
    const found = [thingBefore(count, ofThing, story.text), tollBefore(count, firsts)];
    if (ofThing.length < MOST_COUNTS) before.set(count.thing, [...ofThing, count]);
    if (isOfOtherTime(count.sentence) || !isExact(count)) return [];
    return found
      .filter((first) => first !== undefined)
      .filter((first) => !isToldBefore(count, first, told))
      .slice(0, 1)
      .map((first) => ({ first: first.phrase, later: count.phrase }));
  });
}

/** A story that counts a thing more often knows what it counts. */
const MOST_COUNTS = 12;

/** What a count of things that readers have met is held against: the most of them that the story counted before. */
function thingBefore(count: CountInStory, before: readonly CountInStory[], text: string): CountInStory | undefined {
  const { thing, toll, value, isDefinite, isWholeOfPart } = count;
  // Some of those counted before are for `miscounted-wholes.ts`.
  const isKnown = count.isKnown && !isWholeOfPart;
  if (thing === undefined || before.length === MOST_COUNTS || !(isDefinite || isKnown)) return undefined;
  const same = before.filter((other) => isOneToll(other.toll, toll) && areAlike(other, count, text));
  const values = new Set(same.map((other) => other.value));
  const whole = same.reduce<CountInStory | undefined>(
    (most, other) => (most === undefined || other.value > most.value ? other : most),
    undefined,
  );
  if (whole === undefined || values.has(value) || isOfOtherTime(whole.sentence)) return undefined;
  if (whole.manner === 'near') return isFar(whole.value, value) ? whole : undefined;
  if (!isExact(whole)) return undefined;
  const isOnlyOne = values.size === 1 && same.every((other) => other.manner === 'exact' && other.toll === toll);
  return (isDefinite && isOnlyOne) || isSlip(whole.value, value) ? whole : undefined;
}

function isOneToll(a: Toll | undefined, b: Toll | undefined): boolean {
  return a === b || a === undefined || b === undefined;
}

/** “leisure centres” and “centres”, but no “leisure centres” and “job centres”. */
function areAlike(a: CountInStory, b: CountInStory, text: string): boolean {
  const [x, y] = [wordsOnTheWay(a, text), wordsOnTheWay(b, text)];
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}

function wordsOnTheWay({ span, phrase }: CountInStory, text: string): string[] {
  const words = plainLetters(sliceOf(text, { start: span.end, end: phrase.end }))
    .trim()
    .split(' ');
  return words.slice(0, -1);
}

/** Next to the number, or a quarter of it away: what lies farther apart counts others. */
const SLIP = 0.25;
const NEXT = 1;

function isSlip(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return apart <= NEXT || apart <= SLIP * Math.max(a, b) || haveSameDigits(a, b);
}

/** “About 200” is no 300, and “a dozen” no 15. */
const ABOUT = 0.2;

function isFar(about: number, value: number): boolean {
  return value > about * (1 + ABOUT) && value <= about * 2;
}

/** What a toll of an event that readers have met is held against; fewer may be some of them. */
function tollBefore(count: CountInStory, firsts: Map<string, CountInStory | 'several'>): CountInStory | undefined {
  const event = count.toll === undefined ? undefined : eventIn(count.sentence);
  if (event === undefined) return undefined;
  const key = `${count.toll} in ${event}`;
  const first = firsts.get(key);
  firsts.set(key, first === undefined ? count : goesOn(first, count));
  if (first === undefined || first === 'several' || !isExact(first)) return undefined;
  return knowsEvent(count.sentence) && first.value < count.value ? first : undefined;
}

/** Where a story has counted such things in two ways before, nothing can be held against a third. */
function goesOn(first: CountInStory | 'several', count: CountInStory): CountInStory | 'several' {
  return first !== 'several' && first.value === count.value && count.manner === 'exact' ? first : 'several';
}

/** Whether the number was told before, or what parts it from the other one: two more had died, or three were found. */
function isToldBefore(count: CountInStory, first: CountInStory, told: readonly CountInStory[]): boolean {
  const counted = told.filter(({ isMeasured }) => !isMeasured);
  const ofThing = counted.filter(
    ({ thing }) => thing === undefined || count.thing === undefined || thing === count.thing,
  );
  const isBefore = (at: number | undefined) => at !== undefined && at < count.span.start;
  const apart = Math.abs(count.value - first.value);
  return isBefore(toldNumbers(counted).get(count.value)) || isBefore(toldNumbers(ofThing).get(apart));
}

import { plainLetters } from '../../text/letter-case.ts';
import { unsurenessOf } from '../numbers/rounding.ts';
import { isSlip } from '../numbers/slips.ts';
import type { MissedSum } from '../sums/parted-wholes.ts';
import { type CountInStory, countsIn, isInBody } from './count-conflicts.ts';
import { type FiguredStory, figuresOf } from './figured-story.ts';

/**
 * What a story says is left of a whole, and is not by what it tells of the others: of 312 villages 187 have a tap and 94 will have one,
 * and “the remaining 41” are told of in the next sentence.
 */
export function findFalseRests(story: FiguredStory): MissedSum[] {
  const counts = countsIn(story).filter(isInBody);
  if (counts.filter(({ isRest }) => isRest).length > MOST_RESTS) return [];
  const missedBefore = new Set(figuresOf(story, 'missed-sum').map(({ span }) => span.end));
  return counts.flatMap((rest, at) => {
    if (!rest.isRest || missedBefore.has(rest.span.end) || !isCounted(rest)) return [];
    const before = counts
      .slice(Math.max(0, at - MOST_BEFORE), at)
      .filter((count) => count.unit === rest.unit && isCounted(count) && rest.span.start - count.span.end <= NEAR);
    if (isTold(rest, before, counts, story.text)) return [];
    const missed = ofWholeBefore(rest, before, story.text) ?? ofWholeFarther(rest, before, counts);
    return missed === undefined ? [] : [missed];
  });
}

/** More are a ledger. */
const MOST_RESTS = 40;
/** So many numbers before the rest may be of the whole, and in so many characters. */
const MOST_BEFORE = 8;
const NEAR = 600;
/** “The other two” are of any couple or three. */
const LEAST_WHOLE = 5;

/** No year and no measure. */
function isCounted({ unit, isMeasured, value, manner, thing }: CountInStory): boolean {
  if (unit === 'money') return manner !== 'at-least';
  const isYear = thing === undefined && value >= 1800 && value < 2100;
  return unit === 'plain' && !isMeasured && !isYear && Number.isInteger(value) && manner !== 'near';
}

/** Whether the rest and one, two or a run of the numbers before it make a number of the story. */
function isTold(
  rest: CountInStory,
  before: readonly CountInStory[],
  counts: readonly CountInStory[],
  text: string,
): boolean {
  const sums = before.flatMap((part, from) => [
    [part],
    ...before.slice(from + 1).map((_, at) => before.slice(from, from + at + 2)),
    ...before.slice(from + 2).map((other) => [part, other]),
  ]);
  return counts.some((count) => {
    const unsure = count.value * unsurenessOf(count, text);
    return (
      count.unit === rest.unit &&
      sums.some((parts) => !parts.includes(count) && Math.abs(rest.value + sumOf(parts) - count.value) <= unsure)
    );
  });
}

// “ of the ”, “ villages of its ”: what leads from a part to its whole.
const TO_WHOLE = /^(?: [a-zé-]+)? of (?:all |the |its |his |her |their |those |these )+$/;
/** Where a part is told as one of a whole, whatever comes near it is meant. */
const SLIP_OF_WHOLE = 0.25;

/** “of the 312 villages, 187 … and 94 …; the remaining 41”, “14 of the 23 … and the other ten”. */
function ofWholeBefore(rest: CountInStory, before: readonly CountInStory[], text: string): MissedSum | undefined {
  for (const [at, whole] of before.entries()) {
    if (whole.manner !== 'exact' || whole.value < LEAST_WHOLE) continue;
    const first = before[at - 1];
    const isOfWhole = first !== undefined && TO_WHOLE.test(plainLetters(text.slice(first.span.end, whole.span.start)));
    const parts = [...(isOfWhole ? [first] : []), ...before.slice(at + 1), rest];
    const [earliest, another] = parts;
    if (earliest === undefined || another === undefined || parts.some(({ value }) => value >= whole.value)) continue;
    const sum = sumOf(parts);
    const isNear = isOfWhole && Math.abs(sum - whole.value) <= SLIP_OF_WHOLE * whole.value;
    if (isNear || isSlip(sum, whole.value)) return toMissed(earliest, rest, whole, sum);
  }
  return undefined;
}

/** “£71,000 in notes and the remaining £31,000 in stamps” of £92,000, told farther up. */
function ofWholeFarther(
  rest: CountInStory,
  before: readonly CountInStory[],
  counts: readonly CountInStory[],
): MissedSum | undefined {
  const parts = [...before.filter(({ sentence }) => sentence === rest.sentence), rest];
  const [first, another] = parts;
  const sum = sumOf(parts);
  if (first === undefined || another === undefined || sum < LEAST_FAR_WHOLE) return undefined;
  const wholes = counts.filter(
    (count) =>
      count.unit === rest.unit &&
      isCounted(count) &&
      count.manner === 'exact' &&
      count.span.end <= first.span.start &&
      parts.every(({ value }) => value < count.value) &&
      isSlip(sum, count.value),
  );
  const [whole] = wholes;
  const isOne = whole !== undefined && wholes.every(({ value }) => value === whole.value);
  return isOne ? toMissed(first, rest, whole, sum) : undefined;
}

/** Near a smaller number another one may lie by chance. */
const LEAST_FAR_WHOLE = 20;

function sumOf(parts: readonly CountInStory[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function toMissed(first: CountInStory, rest: CountInStory, whole: CountInStory, sum: number): MissedSum {
  return {
    span: { start: first.span.start, end: rest.span.end },
    whole: whole.span,
    sum: rest.unit === 'money' ? undefined : sum,
  };
}

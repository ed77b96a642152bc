import { isBody } from '../../text/block.ts';
import { type FiguredStory, figuresOf, type TwoWays } from './figured-story.ts';
import type { PairRead } from './pairs.ts';

/** The votes and scores that speak of one told before, with one number changed: “the 3-2 win” after “won 3-1”. */
export function findScorePairs(story: FiguredStory): TwoWays[] {
  const pairs = figuresOf(story, 'pair').filter(({ block }) => isBody(block));
  if (pairs.length > MOST_PAIRS) return [];
  return pairs.flatMap((pair, at) => {
    if (!pair.isKnown) return [];
    const others = pairs.filter((other) => other !== pair && other.of === pair.of);
    if (others.some((other) => sharedBy(other, pair) > 1)) return [];
    const [first, another] = others;
    if (first === undefined || another !== undefined || pairs.indexOf(first) > at) return [];
    return sharedBy(first, pair) === 1 ? [{ first: first.span, later: pair.span }] : [];
  });
}

/** More are a round-up. */
const MOST_PAIRS = 40;

/** How many of the two numbers two pairs share, in whatever order: a loser may be named first. */
function sharedBy({ values: [a, b] }: PairRead, { values: [x, y] }: PairRead): number {
  return Math.max(Number(a === x) + Number(b === y), Number(a === y) + Number(b === x));
}

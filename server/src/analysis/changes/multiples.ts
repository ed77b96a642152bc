import { anyOf } from '../../english/any-of.ts';
import data from '../data/changes.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';
import { unsurenessOf } from '../numbers/rounding.ts';
import { areComparable, type FalseChange } from './changes.ts';

const TIMES: ReadonlyMap<string, number> = new Map(Object.entries(data.multiples));
// “ members, double the ”, “ minutes, twice as long as last year’s ”; but no “ members, more than double the ”.
const MULTIPLE = new RegExp(
  `^(?: [a-zé-]+){0,5}?(?:,| –| —| \\(| is| was| were) ?(?:or |exactly |just )?(?<times>${anyOf(TIMES.keys())})` +
    `(?: of)?(?: as [a-zé]+ as)?(?: (?:the|its|their|his|her|last|[a-zé]+['’]s)){1,3} $`,
);
/** In characters: “ minutes, just three times as long as last year’s ” and longer words. */
const LONGEST = 80;
// “Of 60 boats, half the 20 from Harrow”: a part of others.
const OF = /(?<![a-zé])of (?:the )?$/;
const OF_LENGTH = 'of the '.length + 1;
/** How far from what it should be a figure must lie, as a part of it. */
const PART = 0.1;

/** The multiples of one paragraph, in plain letters, that one figure is said to be of another and is not. */
export function findFalseMultiples(plain: string, numbers: readonly NumberRead[]): FalseChange[] {
  return numbers.flatMap((to, at) => {
    if (OF.test(plain.slice(Math.max(0, to.span.start - OF_LENGTH), to.span.start))) return [];
    // “Three” of “three times” is a number, too.
    return [numbers[at + 1], numbers[at + 2]].flatMap((from) => {
      const gap = from === undefined ? '' : plain.slice(to.span.end, from.span.start);
      const times = gap.length > LONGEST ? undefined : MULTIPLE.exec(gap)?.groups?.['times'];
      if (from === undefined || times === undefined || !areComparable(from, to, plain)) return [];
      const part = to.value / from.value / (TIMES.get(times) ?? 1);
      if (Math.abs(part - 1) <= PART + unsurenessOf(from, plain) + unsurenessOf(to, plain)) return [];
      return [{ span: { start: to.span.start, end: from.span.end }, verb: times, from: from.span, to: to.span }];
    });
  });
}

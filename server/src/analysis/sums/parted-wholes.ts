import type { Span } from '../../text/span.ts';
import type { Count } from '../numbers/counts.ts';
import { isScaled, unsurenessOf } from '../numbers/rounding.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { readLeft } from './left-of-wholes.ts';
import { toldSentences } from './told-sentences.ts';
import { type Parted, readParted } from './wholes-told.ts';

/** A whole that its parts do not make: 41 families, of whom 26, nine and eight are told. */
export interface MissedSum {
  /** From the first part to the last. */
  readonly span: Span;
  readonly whole: Span;
  /** What the parts make; nothing for money, of which the scale is told in many ways. */
  readonly sum: number | undefined;
}

/** The wholes of one paragraph in plain letters that their parts do not make, in one sentence or in the next. */
export function findMissedSums(plain: string, sentences: readonly Sentence[], counts: readonly Count[]): MissedSum[] {
  return toldSentences(plain, sentences, counts).flatMap((told) => {
    const parted = readParted(told) ?? readLeft(told);
    return parted === undefined ? [] : checkSum(parted, plain);
  });
}

/** What lies farther off than a slip counts something else. */
const SLIP = 0.15;
const SMALL_SLIP = 2;
const LEAST_WHOLE = 5;

function checkSum({ whole, parts, isAll }: Parted, plain: string): MissedSum[] {
  const [first, last] = [parts.counts[0], parts.counts.at(-1)];
  const all = [whole, ...parts.counts];
  if (first === undefined || last === undefined || whole.manner !== 'exact' || whole.value < LEAST_WHOLE) return [];
  if (all.some((count) => !areAlike(count, whole, plain))) return [];
  const sum = parts.counts.reduce((made, { value }) => made + value, 0);
  const apart = isAll ? Math.abs(sum - whole.value) : sum - whole.value;
  const unsure = all.reduce((most, count) => most + count.value * unsurenessOf(count, plain), 0);
  if (apart <= unsure || apart > Math.max(SLIP * whole.value, unsure + (whole.unit === 'plain' ? SMALL_SLIP : 0)))
    return [];
  return [
    {
      span: { start: first.span.start, end: last.span.end },
      whole: whole.span,
      sum: whole.unit === 'money' ? undefined : sum,
    },
  ];
}

function areAlike(a: Count, b: Count, plain: string): boolean {
  if (a.unit !== b.unit || a.unit === 'percent') return false;
  return a.unit === 'money' ? isScaled(a.span, plain) === isScaled(b.span, plain) : !a.isMeasured;
}

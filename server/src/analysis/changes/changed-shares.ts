import type { Span } from '../../text/span.ts';
import type { NumberRead } from '../numbers/numbers.ts';
import { isScaled, unsurenessOf } from '../numbers/rounding.ts';
import { areComparable, type FalseChange } from './changes.ts';
import { type Compared, comparedBeside } from './compared-figures.ts';
import { readChange, type ToldChange } from './told-changes.ts';

/** The shares of one paragraph, in plain letters, by which two figures are said to differ and do not. */
export function findChangedShares(plain: string, numbers: readonly NumberRead[]): FalseChange[] {
  return numbers.flatMap((share, at) => {
    const told = readChange(share, numbers[at + 1], plain);
    const figures = told === undefined ? undefined : comparedBeside(told, numbers, at, plain);
    if (told === undefined || figures === undefined || !contradicts(figures, told, plain)) return [];
    return [
      {
        span: around(share.span, figures),
        verb: wordsAt(share.span, plain),
        from: figures.from.span,
        to: figures.to.span,
      },
    ];
  });
}

function around(share: Span, { from, to }: Compared): Span {
  return {
    start: Math.min(share.start, from.span.start, to.span.start),
    end: Math.max(share.end, from.span.end, to.span.end),
  };
}

function wordsAt({ start, end }: Span, plain: string): string {
  return plain.slice(start, end);
}

const PERCENT = 100;
/** What is three times as much is another figure: “raising the age from 65 to 67 (51 percent)”, of those who are for it. */
const FAR = 3;
/** A share is off by a part of itself where it is large. */
const PART = 0.08;

function contradicts({ from, to }: Compared, told: ToldChange, plain: string): boolean {
  if (!areComparable(from, to, plain)) return false;
  if (told.isAmount) return contradictsAmount({ from, to }, told, plain);
  const real = ((to.value - from.value) / from.value) * PERCENT;
  const share = told.number.value * (told.sign ?? Math.sign(real));
  const unsure = (to.value / from.value) * (unsurenessOf(from, plain) + unsurenessOf(to, plain)) * PERCENT;
  if (told.sign === undefined && told.number.value >= FAR * Math.abs(real)) return false;
  return Math.abs(real - share) > told.rounding + unsure + PART * Math.abs(share);
}

function contradictsAmount({ from, to }: Compared, { number, sign = 1 }: ToldChange, plain: string): boolean {
  const [less, more] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  if (more >= FAR * less || number.value >= more || isScaled(number.span, plain) !== isScaled(to.span, plain))
    return false;
  const unsure = [from, to, number].reduce((sum, each) => sum + each.value * unsurenessOf(each, plain), 0);
  return Math.abs(to.value - from.value - sign * number.value) > unsure + LEAST_APART;
}

/** In parts of one, for sums of decimals. */
const LEAST_APART = 0.001;

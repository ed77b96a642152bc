import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/changes.json' with { type: 'json' };
import { areComparable, type FalseChange, isScaled } from './changes.ts';
import type { NumberRead } from './numbers.ts';

// “rose by ”, “up ”, “a fall of ”: what stands before the share by which something changed.
const CHANGED = new RegExp(
  `(?<![a-zé-])(${anyOf(data.up, data.down, data.upNouns, data.downNouns)})(?: by| of)?(?: ${anyOf(data.hedges)})? $`,
);
const UP: ReadonlySet<string> = new Set([...data.up, ...data.upNouns]);
const FROM = /^(?: [a-zé-]+){0,6}?,? from $/;
const TO = /^(?: [a-zé-]+){0,3}? to $/;
const BACK = /^(?: [a-zé\d-]+){0,6}?,? (?:up |down )?from $/;
// “, a rise of ”, “, up ”: what leads from two figures to their change.
const IS_CHANGE = /^(?: [a-zé\d-]+){0,5}?(?:,| –| \()/;
const BEFORE_AT_MOST = 40;

/** The shares of one paragraph, in plain letters, by which two figures are said to differ and do not. */
export function findChangedShares(plain: string, numbers: readonly NumberRead[]): FalseChange[] {
  return numbers.flatMap((share, at) => {
    const verb = CHANGED.exec(plain.slice(Math.max(0, share.span.start - BEFORE_AT_MOST), share.span.start))?.[1];
    if (share.unit !== 'percent' || share.manner !== 'exact' || verb === undefined) return [];
    const figures =
      figuresBehind(share, alike(numbers[at + 1], numbers[at + 2]), plain) ??
      figuresBefore(share, alike(numbers[at - 2], numbers[at - 1]), plain);
    if (figures === undefined || !contradicts(figures, UP.has(verb) ? share.value : -share.value, plain)) return [];
    const [start, end] = [
      Math.min(share.span.start, figures.from.span.start),
      Math.max(share.span.end, figures.to.span.end),
    ];
    return [
      {
        span: { start, end },
        verb: plain.slice(share.span.start, share.span.end),
        from: figures.from.span,
        to: figures.to.span,
      },
    ];
  });
}

interface Figures {
  readonly from: NumberRead;
  readonly to: NumberRead;
}

type Pair = readonly [NumberRead, NumberRead];

/** Two numbers of one unit, which may be what something was and what it became. */
function alike(a: NumberRead | undefined, b: NumberRead | undefined): Pair | undefined {
  if (a === undefined || b === undefined || a.unit !== b.unit || a.unit === 'percent') return undefined;
  return [a, b];
}

/** “rose by 20 per cent, from 500 to 700”, “rose 20 per cent to 700 from 500”. */
function figuresBehind(share: NumberRead, pair: Pair | undefined, plain: string): Figures | undefined {
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  const [first, second] = [between(share.span, a.span, plain), between(a.span, b.span, plain)];
  if (FROM.test(first) && TO.test(second)) return { from: a, to: b };
  return TO.test(first) && BACK.test(second) ? { from: b, to: a } : undefined;
}

/** “rose from 500 to 700, an increase of 20 per cent”. */
function figuresBefore(share: NumberRead, pair: Pair | undefined, plain: string): Figures | undefined {
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  if (!/(?<![a-zé])from $/.test(plain.slice(Math.max(0, a.span.start - 6), a.span.start))) return undefined;
  const isTold = TO.test(between(a.span, b.span, plain)) && IS_CHANGE.test(between(b.span, share.span, plain));
  return isTold ? { from: a, to: b } : undefined;
}

function between(a: Span, b: Span, plain: string): string {
  return plain.slice(a.end, b.start);
}

const PERCENT = 100;
/** A share is rounded to a percent, and is off by a part of itself where it is large. */
const ROUNDING = 1.5;
const PART = 0.08;

/** `told` is below nought for a fall. */
function contradicts({ from, to }: Figures, told: number, plain: string): boolean {
  if (!areComparable(from, to, plain)) return false;
  const real = ((to.value - from.value) / from.value) * PERCENT;
  const unsure = (to.value / from.value) * (unsureness(from, plain) + unsureness(to, plain)) * PERCENT;
  return Math.abs(real - told) > ROUNDING + unsure + PART * Math.abs(told);
}

/** “500” is exact, “1,500” may be rounded. */
const ROUNDED_FROM = 1000;

/** By what part of itself a rounded figure may be off: “2.4m” by 0.05m, “1,200” by 50. */
function unsureness({ value, span }: NumberRead, plain: string): number {
  const digits = plain.slice(span.start, span.end).replace(/[^\d.]/g, '');
  const number = Number(digits);
  if (!(number > 0)) return 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0 || isScaled(span, plain)) return (0.5 * 10 ** -decimals) / number;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return value >= ROUNDED_FROM && zeros >= 2 ? (0.5 * 10 ** zeros) / number : 0;
}

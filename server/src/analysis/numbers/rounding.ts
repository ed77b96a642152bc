import type { Span } from '../../text/span.ts';
import type { NumberRead } from './numbers.ts';

const SCALED = /\d(?:m|bn|tn|k)|thousand|million|billion|trillion/;

/** Whether a number is told in thousands or more: “6m”, “6 million”. */
export function isScaled({ start, end }: Span, plain: string): boolean {
  return SCALED.test(plain.slice(start, end));
}

/** “500” is exact, “1,500” may be rounded. */
const ROUNDED_FROM = 1000;

/** By what part of itself a figure of a paragraph may be rounded: “2.4m” by 0.05m, “1,200” by 50. */
export function unsurenessOf({ value, span }: NumberRead, plain: string): number {
  const digits = plain.slice(span.start, span.end).replace(/[^\d.]/g, '');
  const number = Number(digits);
  if (!(number > 0)) return 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0 || isScaled(span, plain)) return (0.5 * 10 ** -decimals) / number;
  // “60,000” is no 64,000: two digits are always meant.
  const zeros = Math.min(/0*$/.exec(digits)?.[0].length ?? 0, digits.length - 2);
  return value >= ROUNDED_FROM && zeros >= 2 ? (0.5 * 10 ** zeros) / number : 0;
}

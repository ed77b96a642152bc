import { haveSameDigits } from './digits.ts';

/** What lies farther off than a slip counts something else. */
const SLIP = 0.05;
const SMALL_SLIP = 2;
const LARGEST_SLIP = 0.15;

/** Whether one number may be the other with a slip: 17 and 18, 2,114 and 2,141, £92,000 and £102,000. */
export function isSlip(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  const most = Math.max(a, b);
  if (a === b || apart > Math.max(SMALL_SLIP, LARGEST_SLIP * most)) return false;
  return apart <= SMALL_SLIP || apart <= SLIP * most || haveSameDigits(a, b) || ONE_DIGIT.test(String(apart));
}

// “10”, “3000”: by as much two sums differ where one digit of a part is another.
const ONE_DIGIT = /^\d0*$/;

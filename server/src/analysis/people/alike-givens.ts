import { soundOf } from '../names/skeletons.ts';
import { isSlip } from '../names/slips.ts';
import type { FullName } from './full-names.ts';

const RHYME = 3;

/** “Doreen” and “Maureen”, “Carol” and “Karen”, “Lionel” and “Leonard”: first names that one takes for the other. */
export function areAlike({ given: a }: FullName, { given: b }: FullName): boolean {
  return beginAlike(a, b) || a.slice(-RHYME) === b.slice(-RHYME) || isSlip(a, b);
}

function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || soundOf(a)[0] === soundOf(b)[0];
}

// In a long list of people with one surname, two begin alike by chance.
const NAMES_AT_MOST = 4;

/** The only two of some full names that one takes for each other: “Noreen” and “Nora”, beside “Coleman”. */
export function alikePairIn(names: readonly FullName[]): readonly FullName[] {
  if (names.length > NAMES_AT_MOST) return [];
  const pairs = names.flatMap((name, i) =>
    names.slice(i + 1).flatMap((other) => (areAlike(name, other) ? [[name, other]] : [])),
  );
  const [pair, more] = pairs;
  return pair !== undefined && more === undefined ? pair : [];
}

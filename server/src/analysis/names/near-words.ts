import { kindsInCommon, wideKindsInCommon } from './bodies.ts';
import type { NamedBody } from './body-ties.ts';
import { isInflected } from './inflections.ts';

const LETTERS_AT_LEAST = 4;

/** Keys for the names that may differ in one word: a kind of body, and all other words but one. */
export function keysButOne({ head, own }: NamedBody): string[] {
  if (own.length < 2) return [];
  const kinds = [...kindsInCommon(head, head), ...wideKindsInCommon(head, head)];
  return own.flatMap((left) => {
    const rest = own.filter((word) => word !== left).toSorted();
    return kinds.map((kind) => `${kind} ${rest.join(' ')}`);
  });
}

/**
 * “Arden Dock Workers’ Union” and “Arden Dockyard Workers’ Association”: the other words are the same, and of the two
 * that differ one is a part of the other. One word in common is enough only where nothing else has it.
 */
export function differInNearWord(a: NamedBody, b: NamedBody, rare: ReadonlySet<string>): boolean {
  const [onlyA, onlyB] = [without(a.own, b.own), without(b.own, a.own)];
  const [x, y] = [onlyA[0], onlyB[0]];
  if (a.own.length !== b.own.length || x === undefined || y === undefined) return false;
  if (onlyA.length > 1 || onlyB.length > 1 || !areNear(x, y)) return false;
  const shared = a.own.filter((word) => word !== x);
  return shared.length > 1 || shared.some((word) => rare.has(word));
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

/** “dock” and “dockyard”, “yard” and “shipyard”, “health” and “healthcare”; but “Arden” and “Ardenian” are a place and its people. */
function areNear(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (isInflected(x, y)) return false;
  return short.length >= LETTERS_AT_LEAST && (long.startsWith(short) || long.endsWith(short));
}

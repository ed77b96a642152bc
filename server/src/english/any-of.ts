import { byCodeUnits } from '../text/code-units.ts';

// “a.k.a”: a point that is meant as one.
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * A group that finds any word or phrase of some lists, for an expression around it; the longest come first:
 * `anyOf(['news', 'news agency'])` is “(?:news agency|news)”.
 */
export function anyOf(...lists: readonly Iterable<string>[]): string {
  const words = [...new Set(lists.flatMap((list) => [...list]))].toSorted(longestFirst);
  return `(?:${words.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || byCodeUnits(a, b);
}

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

/**
 * Says only that the text goes on, and has what stands behind it compiled once: behind something optional or of several lengths,
 * V8 compiles a list again for each way to come there, up to ten times, which shows in the start of the command line.
 */
export const ONCE = '(?=[^])';

/**
 * A group that finds any of some expressions, each of which begins with a letter; of two with the same first letter the
 * earlier one is preferred. An engine tries expressions, unlike words, one after the other at each place of a text, so
 * those with the same first letter stand behind it: “(?:c(?:hief\.? clerk|lerk)|m(?:ayor))”.
 */
export function anyOfExpressions(expressions: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const expression of expressions) {
    const letter = expression.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), expression.slice(1)]);
  }
  return `(?:${[...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|')})`;
}

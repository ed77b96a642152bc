import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

const LONGEST_BRACKET = 250;
const BRACKET = /[()[\]]/g;

/** What stands between brackets, also inside other brackets. */
export function bracketsOf(prose: string): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (const { 0: mark, index } of findMatches(BRACKET, prose)) {
    if (mark === '(' || mark === '[') {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && index > start && index - start <= LONGEST_BRACKET) found.push({ start, end: index });
  }
  return found;
}

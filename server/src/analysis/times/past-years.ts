import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/told-years.json' with { type: 'json' };
import type { Sentence } from '../sentences/sentences.ts';

/** A year that had come when the story was written: “since 2019”. */
export interface PastYear {
  readonly span: Span;
  readonly year: number;
}

// “since 2019”, “than in May 2025”
const PAST = /(?<![a-zé])(?:since|in|during)(?: [a-zé]+)? (?<year>19\d\d|20\d\d)(?![\d-]|s(?![a-zé]))/g;
const TO_COME = new RegExp(`(?<![a-zé])${anyOf(words.toCome)}(?![a-zé])`);

/** The latest year of one paragraph, in plain letters, that a sentence tells as past. */
export function readPastYear(plain: string, sentences: readonly Sentence[]): PastYear[] {
  const years = sentences.flatMap(({ span: { start, end } }) => {
    const told = plain.slice(start, end);
    const found = findMatches(PAST, told);
    if (found.length === 0 || TO_COME.test(told)) return [];
    return found.map(({ index, 0: { length }, groups }): PastYear => {
      const until = start + index + length;
      return { span: { start: until - 'YYYY'.length, end: until }, year: Number(groups?.['year']) };
    });
  });
  const latest = years.toSorted((a, b) => b.year - a.year)[0];
  return latest === undefined ? [] : [latest];
}

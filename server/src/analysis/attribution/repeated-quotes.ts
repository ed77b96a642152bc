import { sliceOf } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';

/** In words: as many in a row are no chance. */
const RUN = 5;
const WORD = /[\p{L}\p{N}’']+/gu;

/** How often each run of words stands between a story's quotation marks: “we waited for an hour” → 2. */
export type QuotedRuns = ReadonlyMap<string, number>;

/** Counts the runs of words in some quotations. */
export function countRuns(text: string, quotes: readonly Quote[]): QuotedRuns {
  const runs = new Map<string, number>();
  for (const quote of quotes) {
    for (const run of new Set(runsOf(text, quote))) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Whether other quotations have most of its words: a pull quote repeats what the story gives with its speaker. */
export function isRepeated(text: string, quote: Quote, runs: QuotedRuns): boolean {
  const own = runsOf(text, quote);
  const repeated = own.filter((run) => (runs.get(run) ?? 0) > 1);
  return repeated.length > 0 && repeated.length >= own.length / 2;
}

function runsOf(text: string, { inner }: Quote): string[] {
  const words = sliceOf(text, inner).toLowerCase().match(WORD) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

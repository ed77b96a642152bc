import type { InBlock } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import type { Quote } from '../sentences/quotes.ts';

/** In words: as many in a row are no chance. */
const RUN = 5;
const WORD = /[\p{L}\p{N}’']+/gu;

/** How often each run of words stands between a story's quotation marks: “we waited for an hour” → 2. */
export type QuotedRuns = ReadonlyMap<string, number>;

/** Counts in all `quotes` of a story the runs of words that some of them have. */
export function countRuns(some: readonly InBlock<Quote>[], quotes: readonly InBlock<Quote>[]): QuotedRuns {
  const runs = new Map(some.flatMap((quote) => runsOf(quote)).map((run) => [run, 0]));
  const first = new Set([...runs.keys()].map((run) => run.slice(0, run.indexOf(' '))));
  for (const quote of runs.size === 0 ? [] : quotes) {
    for (const run of new Set(runsOf(quote, first))) {
      const count = runs.get(run);
      if (count !== undefined) runs.set(run, count + 1);
    }
  }
  return runs;
}

/** Whether other quotations have most of its words: a pull quote repeats what the story gives with its speaker. */
export function isRepeated(quote: InBlock<Quote>, runs: QuotedRuns): boolean {
  const own = runsOf(quote);
  const repeated = own.filter((run) => (runs.get(run) ?? 0) > 1);
  return repeated.length > 0 && repeated.length >= own.length / 2;
}

/** The runs of a quotation; those alone that begin with one of some words, where they are given. */
function runsOf({ inner, block }: InBlock<Quote>, first?: ReadonlySet<string>): string[] {
  const words = wordsOf({ span: inner, block });
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const isWanted = first?.has(words[at] ?? '') ?? true;
    if (isWanted) runs.push(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

const wordsOf = knownOfPlaces((words): readonly string[] => words.toLowerCase().match(WORD) ?? []);

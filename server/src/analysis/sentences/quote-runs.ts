import { type Block, isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** A paragraph's quotations, and its sentences with theirs. */
interface QuotedReading {
  readonly block: Block;
  readonly quotes: readonly InBlock<Quote>[];
  readonly sentences: readonly InBlock<Sentence>[];
}

/** In paragraphs: so many may stand in an open quotation without a mark, a post of whoever is quoted or a line that lacks it. */
const MOST_UNMARKED = 1;

/**
 * Tells the quotations that go on from the paragraph before: it left one open, and this paragraph begins with a mark.
 * What stands between two paragraphs and is not part of the running story breaks nothing.
 */
export function joinQuotes<T extends QuotedReading>(readings: readonly T[]): T[] {
  let isOpen = false;
  let unmarked = 0;
  return readings.map((reading) => {
    if (!isBody(reading.block)) return reading;
    const joined = isOpen ? continueFirst(reading) : reading;
    unmarked = reading.quotes.length === 0 ? unmarked + 1 : 0;
    isOpen = joined.quotes.at(-1)?.reach.endsWith('runs-on') ?? (isOpen && unmarked <= MOST_UNMARKED);
    return joined;
  });
}

function continueFirst<T extends QuotedReading>(reading: T): T {
  const first = reading.quotes[0];
  if (first === undefined || first.span.start !== reading.sentences[0]?.span.start) return reading;
  const goesOn: InBlock<Quote> = { ...first, reach: first.reach === 'runs-on' ? 'continues-and-runs-on' : 'continues' };
  const [sentence, ...sentences] = reading.sentences;
  return {
    ...reading,
    quotes: [goesOn, ...reading.quotes.slice(1)],
    sentences:
      sentence === undefined ? [] : [{ ...sentence, quotes: [goesOn, ...sentence.quotes.slice(1)] }, ...sentences],
  };
}

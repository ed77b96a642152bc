import { sliceOf } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** Fewer words may be a slogan, a motto or a word at arm's length. */
const FEWEST_WORDS = 5;

// “QUIST: It is late”, “Q. Is it late”: a transcript names its speakers inside the quotation marks.
const NAMES_SPEAKER = /^\s*(?:\(\p{Lu}{3,}|\p{Lu}{2,}[\p{Lu} .'’-]*:|[QA]\.\s)/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BLANKS = /\s+/;

/**
 * The quotation that is a whole sentence of the story, so that only its neighbours can tell who speaks; the rest may be
 * marks. Nothing where it goes on from the paragraph before: the question was asked there.
 */
export function bareQuote(text: string, { span, quotes }: Sentence): Quote | undefined {
  const [first] = quotes;
  if (first === undefined || first.reach.startsWith('continues')) return undefined;
  if (!quotes.every(({ kind }) => kind === 'speech')) return undefined;
  const between = [span.start, ...quotes.flatMap((quote) => [quote.span.start, quote.span.end]), span.end];
  const outside = between.filter((_, at) => at % 2 === 0).map((start, at) => text.slice(start, between[at * 2 + 1]));
  if (LETTER_OR_DIGIT.test(outside.join(''))) return undefined;
  const inner = sliceOf(text, first.inner);
  return countWords(inner) >= FEWEST_WORDS && !NAMES_SPEAKER.test(inner) ? first : undefined;
}

function countWords(text: string): number {
  return text.split(BLANKS).filter((word) => word !== '').length;
}

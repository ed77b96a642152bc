import { plainCase } from '../../text/letter-case.ts';
import { sliceOf } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** Fewer words may be a slogan, a motto or a word at arm's length. */
const FEWEST_WORDS = 5;

// Both in plain case. “QUIST: It is late”, “Ada Quist: It is late”, “Q. Is it late”: a transcript names its speakers
// inside the marks.
const NAMES_SPEAKER =
  /^\s*(?:\([A-Z]{3,}|[A-Z]{2,}[A-Z .'’-]*:|[A-Z][a-z][A-Za-zª.'’-]*(?: [A-Z][A-Za-zª.'’-]*){0,2}:\s|[QA]\.\s)/;
// “It is late. — Ada Quist”, “It is late. Ada Quist, nurse”: a pull quote signed inside its marks.
const SIGNED_INSIDE =
  /[.!?…]["'’”]?\s*(?:[—–-]\s*[A-Z][^.!?]{2,60}|[A-Z][a-z]{1,30}(?: [A-Z][A-Za-zª.'’-]{0,30}){1,5}, [a-z][^.!?]{2,60})\.?\s*$/;
// ““If I were a donor …”, “ and so on ”: a mark behind the mark, or a space inside: the marks are not what they seem.
// “It is late,”: the sentence goes on behind them.
const ILL_MARKED = /^\s|^["“]|\s$|,$/u;
// Words beside the marks, or brackets around them: “(“The timing is odd.”)” is an example of what is told before.
const NOT_ALONE = /[\p{L}\p{N}([]/u;
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
  if (NOT_ALONE.test(outside.join(''))) return undefined;
  const inner = sliceOf(text, first.inner);
  return countWords(inner) >= FEWEST_WORDS && !isToldInside(inner) ? first : undefined;
}

// “The other side of the harbour”: a headline in capitals has none.
const SMALL_LETTER = /[a-z]/;

/** Whether a quotation tells itself who speaks, or its marks leave it unclear where it begins and ends. */
function isToldInside(inner: string): boolean {
  const plain = plainCase(inner);
  return NAMES_SPEAKER.test(plain) || SIGNED_INSIDE.test(plain) || ILL_MARKED.test(inner) || !SMALL_LETTER.test(plain);
}

function countWords(text: string): number {
  return text.split(BLANKS).filter((word) => word !== '').length;
}

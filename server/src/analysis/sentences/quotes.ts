import { anyOf } from '../../english/any-of.ts';
import { contains, type Shift, type Span, shiftSpan } from '../../text/span.ts';
import things from '../data/quoted-things.json' with { type: 'json' };
import { type MarkPair, pairMarks } from './quote-marks.ts';

/** What quotation marks are there for: somebody's words, the writer's distance from a word, or the title of a work. */
export type QuoteKind = 'speech' | 'scare' | 'title';

/**
 * A quotation. `span` includes its marks, `inner` does not. Speech may run over paragraphs: `runs-on` says that no
 * closing mark was found before the paragraph's end, `continues` that the paragraph before left it open.
 */
export interface Quote {
  readonly span: Span;
  readonly inner: Span;
  readonly kind: QuoteKind;
  readonly reach: 'whole' | 'runs-on' | 'continues' | 'continues-and-runs-on';
}

/** The same quote, counted from another origin. */
export function shiftQuote(quote: Quote, by: Shift): Quote {
  return { ...quote, span: shiftSpan(quote.span, by), inner: shiftSpan(quote.inner, by) };
}

const REACH = { none: 'whole', closing: 'runs-on', opening: 'continues' } as const;

/**
 * Finds the quotations of one paragraph, the outermost ones where they stand in each other. Only the paragraphs before
 * and after can tell whether a quotation that begins with its mark goes on with an older one.
 */
export function findQuotes(prose: string): Quote[] {
  return pairMarks(prose).map((pair) => ({
    span: pair.span,
    inner: pair.inner,
    kind: kindOf(prose, pair),
    reach: REACH[pair.missing],
  }));
}

// “so-called”, “known as”, “the phrase”: the words after are named, not said.
const NAMES_A_WORD = new RegExp(`\\b${anyOf(things.namesAWord)}[,:]? ?$`, 'i');
// “the film”, “her novel,”, “titled”: what follows is a title.
const NAMES_A_WORK = new RegExp(`\\b${anyOf(things.works)},? ?$`, 'i');
// “The Long Way Home”: a title's words; small ones stay small.
const TITLE_WORD = new RegExp(`^["'‘“]?(?:[\\p{Lu}\\p{N}]|${anyOf(things.small)}\\b)`, 'u');
// “go home.”, “really?”: words that end as a sentence does, or give way to “he said”.
const ENDS_LIKE_SPEECH = /[.,?!…—–-]["'’”]?$/;
const SCARE_WORDS_AT_MOST = 3;
const TITLE_WORDS_AT_MOST = 9;

/** A short quotation that no sentence ends in is a word held at arm's length; capitals throughout are a title. */
function kindOf(prose: string, pair: MarkPair): QuoteKind {
  if (pair.missing !== 'none') return 'speech';
  const inner = prose.slice(pair.inner.start, pair.inner.end).trim();
  const words = inner.split(/\s+/);
  if (isTitle(words, inner, prose, pair)) return 'title';
  if (NAMES_A_WORD.test(nextBefore(prose, pair)) && words.length <= TITLE_WORDS_AT_MOST) return 'scare';
  return words.length <= SCARE_WORDS_AT_MOST && !ENDS_LIKE_SPEECH.test(inner) ? 'scare' : 'speech';
}

function isTitle(words: readonly string[], inner: string, prose: string, pair: MarkPair): boolean {
  if (words.length > TITLE_WORDS_AT_MOST || !words.every((word) => TITLE_WORD.test(word))) return false;
  if (!/^\p{Lu}/u.test(inner)) return false;
  if (NAMES_A_WORK.test(nextBefore(prose, pair))) return true;
  if (words.length > 1 && prose.slice(0, pair.span.start).trim() !== '') return true;
  return words.length > 2 && isAlone(prose, pair);
}

/** In characters: longer than the words that name a work, so that a paragraph full of quotations is not read for each. */
const NEAR = 40;

function nextBefore(prose: string, { span: { start } }: MarkPair): string {
  return prose.slice(Math.max(0, start - NEAR), start);
}

/** “‘The Longest Winter’” as a line of its own is a subhead. */
function isAlone(prose: string, { span }: MarkPair): boolean {
  return prose.trim().length === span.end - span.start;
}

/** Whether a span lies between quotation marks; `quotes` come in the order of the text and do not overlap. */
export function isQuoted(quotes: readonly Quote[], span: Span): boolean {
  return quoteAround(quotes, span) !== undefined;
}

/** The quotation that a span lies in. */
export function quoteAround(quotes: readonly Quote[], span: Span): Quote | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && contains(quote.span, span) ? quote : undefined;
}

import type { Story } from './analysis/story.ts';
import type { Fault } from './directives.ts';
import { knownOnce } from './text/known-once.ts';
import { type Span, wordsAt } from './text/span.ts';

/**
 * Gives each fault what it is known by: its rule, its words, and the sentence that they stand in. Where all of that is the
 * same, as in a sentence that stands twice, the count of those before tells them apart. Faults come in the order of the text.
 */
export function markFaults<T extends Fault>(
  text: string,
  story: Story,
  faults: readonly T[],
): (T & { readonly fingerprint: string })[] {
  const met = new Map<string, number>();
  // A sentence may be as long as a draft, and each of its words a fault.
  const markOf = knownOnce((sentence: Span) => hashOfWords(text, sentence));
  return faults.map((fault) => {
    const sign = [fault.ruleId, wordsAt(text, fault.span), markOf(sentenceAround(fault.span, story))].join('\n');
    const before = met.get(sign) ?? 0;
    met.set(sign, before + 1);
    return { ...fault, fingerprint: hash(`${sign}\n${before}`) };
  });
}

/** By what the sentence that a span begins in is known again: by all its words, whatever was found in it. */
export function sentenceMark(text: string, story: Story, span: Span): string {
  return hashOfWords(text, sentenceAround(span, story)).slice(0, MARK_LENGTH);
}

// Enough to tell the sentences of one paragraph apart, and short enough to stand in a draft.
const MARK_LENGTH = 8;

/** The sentence that a span begins in, else the span itself, as for a directive between two paragraphs. */
export function sentenceAround(span: Span, { sentences }: Pick<Story, 'sentences'>): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1]?.span;
  return sentence !== undefined && span.start < sentence.end ? sentence : span;
}

function hashOfWords(text: string, span: Span): string {
  return hash(wordsAt(text, span));
}

/** FNV-1a with 64 bits (Fowler, Noll and Vo, 1991) over UTF-16 code units, as 16 hexadecimal digits. */
function hash(words: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < words.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(words.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}

import type { Span } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Sentence } from '../sentences/sentences.ts';

/**
 * A word, a punctuation mark or a whole quotation of a sentence. `lower` is what rules look at: in small letters, with
 * straight apostrophes; it is empty for a quotation.
 */
export interface Word {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
}

// “Smith’s”, “U.S”, “co-op”, “3.5”, “$20”, “—”, “,”: a word with the marks inside it, or one mark.
const WORD_OR_MARK = /[$£€#@]?[\p{L}\p{N}]+(?:[’'.&,-][\p{L}\p{N}]+)*|[,;:—–?!()[\]…]|\.(?=\s*$)|--|(?<=\s)-(?=\s)/gu;

/** The words of a sentence in order; its quotations stand as one word each. */
export function wordsOf(prose: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  let from = sentence.span.start;
  for (const quote of sentence.quotes) {
    addWords(words, prose, { start: from, end: quote.span.start });
    words.push(quoteAsWord(prose, quote));
    from = quote.span.end;
  }
  addWords(words, prose, { start: from, end: sentence.span.end });
  return words;
}

function addWords(words: Word[], prose: string, { start, end }: Span): void {
  const stretch = prose.slice(start, end);
  for (const match of stretch.matchAll(WORD_OR_MARK)) {
    const text = match[0];
    words.push({
      kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
      text,
      lower: text.toLowerCase().replace('’', "'"),
      span: { start: start + match.index, end: start + match.index + text.length },
    });
  }
}

function quoteAsWord(prose: string, quote: Quote): Word {
  return { kind: 'quote', text: prose.slice(quote.inner.start, quote.inner.end), lower: '', span: quote.span };
}

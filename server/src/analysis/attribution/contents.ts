import { PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from './cues.ts';
import type { SentenceWord } from './sentence-words.ts';

/** The stretch of text from one word to before another. */
export function spanOf(words: readonly SentenceWord[], from: number, to: number): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** What was said before the cue: everything to the sentence's start. */
export function contentBefore(words: readonly SentenceWord[], until: number): Span[] {
  let to = until;
  while (to > 0 && words[to - 1]?.english === ',') to -= 1;
  return to > 0 ? [spanOf(words, 0, to)] : [];
}

/** What was said after the cue, to the sentence's end; `quote` looks only for quotations. */
export function contentAfter(words: readonly SentenceWord[], from: number, cue: Cue, wanted: 'quote' | 'any'): Span[] {
  const end = lastInk(words);
  const quote = words.findIndex((word, index) => index >= from && word.kind === 'quote');
  if (quote >= 0 && (wanted === 'quote' || !takesWords(words, from, cue))) return [spanOf(words, quote, end)];
  if (wanted === 'quote' || from >= end) return [];
  const that = clauseOpener(words, from);
  if (that !== undefined) return that + 1 < end ? [spanOf(words, that + 1, end)] : [];
  return takesWords(words, from, cue) ? [spanOf(words, from, end)] : [];
}

/** The “that” of “told reporters on Monday that …” and of “said, however, that …”; another comma begins another thought. */
function clauseOpener(words: readonly SentenceWord[], from: number): number | undefined {
  if (words[from]?.english === ',' && words[from + 2]?.english === ',' && words[from + 3]?.english === 'that')
    return from + 3;
  for (let at = from; at < words.length && at < from + 12; at += 1) {
    if (words[at]?.english === 'that') return at;
    if (words[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function lastInk(words: readonly SentenceWord[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'mark') end -= 1;
  return end;
}

/** Whether the words that follow can be the cue's content. */
function takesWords(words: readonly SentenceWord[], from: number, cue: Cue): boolean {
  const next = words[from];
  if (next === undefined || next.kind === 'mark') return next?.english === ':' && from < words.length - 1;
  if (cue.takes.includes('infinitive') && next.english === 'to') return true;
  if (cue.takes.includes('object')) return true;
  if (!cue.takes.includes('clause') && !cue.takes.includes('listener')) return false;
  return SUBORDINATORS.has(next.english) || !PREPOSITIONS.has(next.english) || words.length - from > 6;
}

import type { Count } from '../numbers/counts.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { FEWEST_FIGURES, type Told } from './wholes-told.ts';

/** More are a table. */
const MOST_FIGURES = 12;

/** The sentences of one paragraph in plain letters, each with its figures and those of the one before; no tables. */
export function toldSentences(plain: string, sentences: readonly Sentence[], counts: readonly Count[]): Told[] {
  if (counts.length < FEWEST_FIGURES - 1) return [];
  let next = 0;
  let before: readonly Count[] = [];
  return sentences.flatMap(({ span }) => {
    const from = next;
    while (next < counts.length && (counts[next]?.span.start ?? span.end) < span.end) next += 1;
    const own = counts.slice(from, next);
    const told = { plain, span, own, before };
    before = own;
    return own.length > MOST_FIGURES ? [] : [told];
  });
}

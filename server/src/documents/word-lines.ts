import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Stretch, WordText } from './document-text.ts';

/** Where in a document a character stands, as Word counts: all from 1, and characters in the run. */
export interface WordPlace {
  readonly paragraph: number;
  readonly run: number;
  readonly character: number;
}

/** The paragraphs of a document's text, as lines are told of other drafts: the line is the paragraph's number. */
export function paragraphLines({ text, paragraphs, stretches }: WordText): Lines {
  const numbers = paragraphs.map(({ span }) => stretchAt(stretches, span.start)?.paragraph ?? 1);
  // A paragraph may be several to a reader, for the breaks in it.
  const spans = new Map<number | undefined, Span>();
  for (const [at, { span }] of paragraphs.entries()) {
    const start = spans.get(numbers[at])?.start ?? span.start;
    spans.set(numbers[at], { start, end: span.end });
  }
  return {
    spanOf: (line) => spans.get(line) ?? { start: text.length, end: text.length },
    placeOf(offset) {
      const at = Math.max(
        0,
        paragraphs.findLastIndex(({ span }) => span.start <= offset),
      );
      const line = numbers[at] ?? 1;
      const span = spans.get(line) ?? { start: 0, end: 0 };
      return { line, column: Math.min(offset, span.end) - span.start + 1 };
    },
  };
}

/** Where in the document an offset into its text stands. */
export function placeInWord({ stretches }: WordText, offset: number): WordPlace {
  const stretch = stretchAt(stretches, offset);
  const into = stretch === undefined ? 0 : Math.min(offset - stretch.start, stretch.chunk.text.length);
  return {
    paragraph: stretch?.paragraph ?? 1,
    run: stretch?.chunk.run?.number ?? 1,
    character: (stretch?.chunk.character ?? 0) + into + 1,
  };
}

/** The stretch that holds an offset, or that ends before it. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

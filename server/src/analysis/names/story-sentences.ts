import type { Span } from '../../text/span.ts';
import type { NamedStory } from './named-story.ts';

/** Tells in which sentence of the story, counted from 0, a place begins. */
export function sentenceFinder({ sentences }: Pick<NamedStory, 'sentences'>): (place: Span) => number {
  return ({ start }) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

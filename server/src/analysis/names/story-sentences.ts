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

/** Whether a sentence of the story begins where a place begins. */
export function opensSentence(place: Span, story: Pick<NamedStory, 'sentences'>): boolean {
  return story.sentences[sentenceFinder(story)(place)]?.span.start === place.start;
}

/** Whether a sentence of the story ends where a place ends, so that its last point is the sentence's as well. */
export function endsSentence(place: Span, story: Pick<NamedStory, 'sentences' | 'text'>): boolean {
  const sentence = story.sentences[sentenceFinder(story)(place)];
  return sentence !== undefined && story.text.slice(place.end, sentence.span.end).trim() === '';
}

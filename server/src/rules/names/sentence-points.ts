import { sentenceFinder } from '../../analysis/names/story-sentences.ts';
import type { Story } from '../../analysis/story.ts';
import type { Span } from '../../text/span.ts';

/** Whether a sentence of the story begins where a place begins. */
export function opensSentence(place: Span, story: Pick<Story, 'sentences'>): boolean {
  return story.sentences[sentenceFinder(story)(place)]?.span.start === place.start;
}

/** Whether a sentence of the story ends where a place ends, so that its last point is the sentence's as well. */
export function endsSentence(place: Span, story: Pick<Story, 'sentences' | 'text'>): boolean {
  const sentence = story.sentences[sentenceFinder(story)(place)];
  return sentence !== undefined && story.text.slice(place.end, sentence.span.end).trim() === '';
}

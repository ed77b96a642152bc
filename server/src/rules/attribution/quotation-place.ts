import type { Story, StorySentence } from '../../analysis/story.ts';
import type { People } from './people.ts';

/** A quotation in its story, and whom the story names. */
export interface Place {
  readonly story: Story;
  readonly people: People;
  readonly at: number;
  readonly quotation: StorySentence;
}

/** In sentences: a paragraph is seldom longer. */
export const NEIGHBOURS = 6;

// “I looked back at him.”, “our boats”: whoever tells it.
export const NARRATOR = /\b(?:I|[Mm][ey]|[Ww]e|[Uu]s|[Oo]ur)\b/u;

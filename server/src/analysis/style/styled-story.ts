import type { InBlock } from '../../text/in-block.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { StyleShape } from './shape-group.ts';
import type { StyleWord } from './style-words.ts';
import type { Usage } from './usages.ts';

/** What a story writes in one of several ways, in the order of the text. */
export interface StyledStory extends NamedStory {
  /** The words that newsrooms write in one of several ways. */
  readonly styleWords: readonly InBlock<StyleWord>[];
  /** Its times, sums and dates, and how each is written. */
  readonly styleShapes: readonly InBlock<StyleShape>[];
  /** What houses write in ways of their own: percentages, times, dates. */
  readonly usages: readonly InBlock<Usage>[];
}

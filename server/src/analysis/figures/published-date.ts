import type { InBlock } from '../../text/in-block.ts';
import { type FiguredStory, figuresOf } from './figured-story.ts';
import type { FigureOf } from './figures.ts';

/** A date with its year. */
export interface FullDate extends InBlock<FigureOf<'date'>> {
  readonly year: number;
}

/** The day of a story, if its dateline tells it with the year. */
export function publishedDate(story: FiguredStory): FullDate | undefined {
  return figuresOf(story, 'date').find(
    (date): date is FullDate => date.block.kind === 'dateline' && date.year !== undefined,
  );
}

import { isBody } from '../../text/block.ts';
import type { FalseYears } from '../times/ages-in-years.ts';
import { type FiguredStory, figuresOf } from './figured-story.ts';
import { publishedDate } from './published-date.ts';

/** The ages and times of a story that its years contradict: “61” of somebody born in 1958, told in 2025. */
export function findFalseYears(story: FiguredStory): FalseYears[] {
  const told = figuresOf(story, 'years');
  if (told.length === 0) return [];
  const today = publishedDate(story)?.year;
  const latest = today ?? latestYear(story);
  return told.flatMap(({ span, of, years, from, start, until = latest }) => {
    if (until === undefined || until < from) return [];
    const isShort = years < until - from - 1;
    // How long ago the latest year is that a story tells nobody knows.
    const isLong = (until !== latest || today !== undefined) && years > until - from + (of === 'time' ? 1 : 0);
    return isShort || isLong ? [{ span, of, start, from, until }] : [];
  });
}

/** The latest year that a story without a date tells as past. */
function latestYear(story: FiguredStory): number | undefined {
  const years = figuresOf(story, 'past-year').filter(({ block }) => isBody(block));
  return years.length === 0 ? undefined : Math.max(...years.map(({ year }) => year));
}

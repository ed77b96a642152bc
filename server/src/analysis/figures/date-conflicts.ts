import { dayCount, daysIn } from '../../english/calendar.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import { type FiguredStory, figuresOf } from './figured-story.ts';
import type { FigureOf } from './figures.ts';
import { type FullDate, publishedDate } from './published-date.ts';

type DateInStory = InBlock<FigureOf<'date'>>;

/** A date that cannot be. */
export type ImpossibleDate =
  /** “31 June” */
  | { readonly kind: 'no-such-day'; readonly span: Span; readonly month: number; readonly days: number }
  /** “Monday, 3 May 2027”: what day it was, and where the year stands if not beside it. */
  | { readonly kind: 'weekday'; readonly span: Span; readonly was: number; readonly year: Span | undefined }
  /** “Monday, 3 May” and “Tuesday, 5 May” in one story. */
  | { readonly kind: 'no-one-year'; readonly span: Span; readonly other: Span };

/** The Gregorian calendar was everywhere English is written by then. */
const FIRST_YEAR = 1753;

/** The dates of a story that cannot be, each with what contradicts it. */
export function findImpossibleDates(story: FiguredStory): ImpossibleDate[] {
  const dates = figuresOf(story, 'date');
  const published = publishedDate(story);
  const firstOfMonth = new Map<number, DateInStory>();
  return dates.flatMap((date): ImpossibleDate[] => {
    const days = daysIn(date.month, date.year);
    if (date.day > days || date.day < 1) return [{ kind: 'no-such-day', span: date.span, month: date.month, days }];
    if (date.weekday === undefined) return [];
    if (date.year !== undefined) return checkYear(date, date.weekday, date.year);
    if (published !== undefined) return checkNear(date, date.weekday, published);
    const other = [date.month - 1, date.month, date.month + 1]
      .map((month) => firstOfMonth.get(month))
      .find((earlier) => earlier !== undefined && fitNoYear(earlier, date));
    if (!firstOfMonth.has(date.month)) firstOfMonth.set(date.month, date);
    return other === undefined ? [] : [{ kind: 'no-one-year', span: date.span, other: other.span }];
  });
}

function checkYear(date: DateInStory, weekday: number, year: number): ImpossibleDate[] {
  const was = weekdayOf(dayCount(year, date.month, date.day));
  if (year < FIRST_YEAR || was === weekday) return [];
  return [{ kind: 'weekday', span: date.span, was, year: undefined }];
}

const HALF_A_YEAR = 183;
/** A date that far from the day of the story may be of the year before or after. */
const MAY_BE_MEANT = HALF_A_YEAR + 30;

/** A date without its year is the one next to the day that stands in the dateline. */
function checkNear(date: DateInStory, weekday: number, published: FullDate): ImpossibleDate[] {
  const { year } = published;
  const today = dayCount(year, published.month, published.day);
  const near = [year - 1, year, year + 1]
    .map((candidate) => dayCount(candidate, date.month, date.day))
    .filter((count) => Math.abs(count - today) <= MAY_BE_MEANT);
  const [first] = near.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
  if (first === undefined || near.some((count) => weekdayOf(count) === weekday)) return [];
  return [{ kind: 'weekday', span: date.span, was: weekdayOf(first), year: published.span }];
}

/** The first of January 1970 was a Thursday. */
function weekdayOf(count: number): number {
  return (((count + 4) % 7) + 7) % 7;
}

/** Whether two days of the same month or of months next to each other have weekdays that no year gives them. */
function fitNoYear(a: DateInStory, b: DateInStory): boolean {
  if (a.weekday === undefined || b.weekday === undefined) return false;
  const between = b.weekday - a.weekday;
  return [LEAP_YEAR, LEAP_YEAR + 1].every((year) => {
    const days = dayCount(year, b.month, b.day) - dayCount(year, a.month, a.day);
    return (((days - between) % 7) + 7) % 7 !== 0;
  });
}

const LEAP_YEAR = 2000;

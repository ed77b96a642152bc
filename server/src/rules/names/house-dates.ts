import type { Story } from '../../analysis/story.ts';
import { longMonth } from '../../english/calendar.ts';
import type { HousePoints } from '../../stylebook/house-guide.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Departure, inOwnWords } from './departures.ts';

// “October 13th”, “Oct. 13”; a small letter is no month (“march 10 miles”).
const DATE = /^(\p{Lu}\p{Ll}+)(\.?) (\d{1,2})(st|nd|rd|th)?$/u;

interface DateParts {
  readonly span: Span;
  readonly words: string;
  readonly month: string;
  readonly stop: string;
  readonly day: string;
  readonly ending: string;
}

function* datesIn(story: Story): Generator<DateParts> {
  for (const { span, kind } of inOwnWords(story.usages, story)) {
    const words = sliceOf(story.text, span);
    const [, month, stop = '', day = '', ending = ''] = (kind === 'date' && DATE.exec(words)) || [];
    if (month !== undefined) yield { span, words, month, stop, day, ending };
  }
}

/** “October 13th” where the house writes “October 13”; where it shortens the month, too, `findMonths` does both. */
export function* findDateEndings(story: Story, { months }: HousePoints): Generator<Departure> {
  for (const date of datesIn(story)) {
    if (date.ending === '' || monthIn(date, months) !== date.month + date.stop) continue;
    yield { kind: 'written', span: date.span, write: date.words.slice(0, -date.ending.length) };
  }
}

/** “October 13” where the house writes “Oct. 13”, and “Mar. 7” where it has no short form. */
export function* findMonths(story: Story, points: HousePoints): Generator<Departure> {
  for (const date of datesIn(story)) {
    const month = monthIn(date, points.months);
    if (month === date.month + date.stop) continue;
    const ending = points['date-endings'] === undefined ? date.ending : '';
    yield { kind: 'written', span: date.span, write: `${month} ${date.day}${ending}` };
  }
}

/** The month of a date as a house writes it. */
function monthIn({ month, stop }: DateParts, months: HousePoints['months']): string {
  const long = longMonth(month);
  if (long === undefined || months === undefined) return month + stop;
  return months.short.find((form) => longMonth(form.replace('.', '')) === long) ?? long;
}

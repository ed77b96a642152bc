import data from './data/calendar.json' with { type: 'json' };

const alsoNames: ReadonlySet<string> = new Set(data.alsoNames);

/** The days of the week, in small letters. */
export const DAYS: ReadonlySet<string> = new Set(Object.keys(data.days).map((day) => day.toLowerCase()));

/** The months, in small letters. */
export const MONTHS: ReadonlySet<string> = new Set(Object.keys(data.months).map((month) => month.toLowerCase()));

/** “Mon”, “Thurs”: the short forms of days, without their full stop. */
export const SHORT_DAYS: ReadonlySet<string> = new Set(Object.values(data.days).flat());

/** “Jan”, “Sept”: the short forms of months, without their full stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(Object.values(data.months).flat());

const LONG_MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.months).flatMap(([month, short]) => [month, ...short].map((form) => [form, month] as const)),
);

/** “October” for “Oct” and “October”; nothing for what is no month. */
export function longMonth(form: string): string | undefined {
  return LONG_MONTHS.get(form);
}

const CALENDAR_WORDS: ReadonlySet<string> = new Set([...DAYS, ...[...DAYS].map((day) => `${day}s`), ...MONTHS]);

/** Whether a folded word is a month or a day of the week: capitals that any story may hold, and that are nobody’s name. */
export function isCalendarWord(fold: string): boolean {
  return CALENDAR_WORDS.has(fold);
}

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(data.days).flatMap((day) => [day, `${day}s`]),
  ...Object.entries(data.months).flatMap(([month, short]) =>
    alsoNames.has(month) ? [] : [month, ...short.map((form) => `${form}.`)],
  ),
]);

/** Whether a word as it is written belongs to a date: “Monday”, “Sept.”; “May” and “April” may be people. */
export function isDateWord(form: string): boolean {
  return DATE_WORDS.has(form);
}

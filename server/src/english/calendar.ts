import data from './data/calendar.json' with { type: 'json' };

const alsoNames: ReadonlySet<string> = new Set(data.alsoNames);

/** The days of the week, in small letters. */
export const DAYS: ReadonlySet<string> = new Set(Object.keys(data.days).map((day) => day.toLowerCase()));

/** The months, in small letters. */
export const MONTHS: ReadonlySet<string> = new Set(Object.keys(data.months).map((month) => month.toLowerCase()));

/** “Mon”, “Thurs”: the short forms of days, without their full stop. */
export const SHORT_DAYS: ReadonlySet<string> = new Set(Object.values(data.days).flatMap(({ short }) => short));

/** “Jan”, “Sept”: the short forms of months, without their full stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(Object.values(data.months).flatMap(({ short }) => short));

const LONG_MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.months).flatMap(([month, { short }]) => [month, ...short].map((form) => [form, month] as const)),
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
  ...Object.entries(data.months).flatMap(([month, { short }]) =>
    alsoNames.has(month) ? [] : [month, ...short.map((form) => `${form}.`)],
  ),
]);

/** Whether a word as it is written belongs to a date: “Monday”, “Sept.”; “May” and “April” may be people. */
export function isDateWord(form: string): boolean {
  return DATE_WORDS.has(form);
}

const DAY_NUMBERS = numbersByForm(data.days);
const MONTH_NUMBERS = numbersByForm(data.months);

/** Days or months, each with its place in the week or the year and its short forms. */
type Numbered = Readonly<Record<string, { readonly number: number; readonly short: readonly string[] }>>;

function numbersByForm(names: Numbered): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(names).flatMap(([name, { number, short }]) =>
      [name, ...short].map((form) => [form.toLowerCase(), number] as const),
    ),
  );
}

const DAY_NAMES = namesByNumber(data.days);
const MONTH_NAMES = namesByNumber(data.months);

function namesByNumber(names: Numbered): ReadonlyMap<number, string> {
  return new Map(Object.entries(names).map(([name, { number }]) => [number, name]));
}

/** Which day of the week a name in small letters is, with its full stop or without: “mon.” is 1, Sunday 0. */
export function dayNumber(name: string): number | undefined {
  return DAY_NUMBERS.get(name.replace('.', ''));
}

/** Which month a name in small letters is, with its full stop or without, from 0: “sept.” is 8. */
export function monthNumber(name: string): number | undefined {
  return MONTH_NUMBERS.get(name.replace('.', ''));
}

/** “Tuesday” for 2. */
export function dayName(day: number): string {
  return DAY_NAMES.get(day) ?? '';
}

/** “May” for 4. */
export function monthName(month: number): string {
  return MONTH_NAMES.get(month) ?? '';
}

/** How many days a month has; February has 29 where the year is not known. */
export function daysIn(month: number, year = LEAP_YEAR): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

const LEAP_YEAR = 2000;

/** How many days lie between the first of January 1970 and a date; the weekday is this and 4, modulo 7. */
export function dayCount(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;

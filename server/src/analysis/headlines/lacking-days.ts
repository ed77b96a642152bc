import { anyOf } from '../../english/any-of.ts';
import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../../english/calendar.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/headline-days.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

/** A day or month above a story, how a story surely names one of the kind, and how it may tell the same otherwise. */
interface Calendar {
  readonly above: RegExp;
  readonly below: RegExp;
  /** What may be one of the kind, in whatever words it stands. */
  readonly any: RegExp;
  readonly otherwise: RegExp;
}

const DAY = `${anyOf(DAYS, [...SHORT_DAYS].map(plainLetters))}s?`;
const MONTH = anyOf(MONTHS, [...SHORT_MONTHS].map(plainLetters));

const CALENDARS: readonly Calendar[] = [
  // “back at work Thursday”; “today” and “May 12” may be a Thursday.
  {
    above: new RegExp(`(?<![a-zé])${anyOf(DAYS)}(?![a-zé’'-])`, 'g'),
    below: new RegExp(`(?<![a-zé])${DAY}(?![a-zé])`),
    any: new RegExp(`(?<![a-zé])${DAY}(?![a-zé])`, 'g'),
    otherwise: new RegExp(
      `(?<![a-zé])${anyOf(data.unnamedDays)}(?![a-zé])|(?<![a-zé])${MONTH}\\.? \\d|\\d(?:st|nd|rd|th)? (?:of )?${MONTH}(?![a-zé])`,
    ),
  },
  // “by March”; “may” alone is no month.
  {
    above: new RegExp(`(?<=(?<![a-zé])${anyOf(data.beforeMonth)} )${anyOf(MONTHS)}(?![a-zé’'-])`, 'g'),
    below: new RegExp(`(?<=(?<![a-zé])${anyOf(data.beforeMonth)} )${MONTH}(?![a-zé])`),
    any: new RegExp(`(?<![a-zé])${MONTH}(?![a-zé])`, 'g'),
    otherwise: new RegExp(`(?<![a-zé])${anyOf(data.unnamedMonths)}(?![a-zé])`),
  },
];

/** The days and months above a story that the story never has, where it has another one. */
export function findLackingDays(story: Story): Span[] {
  const found = wordsAboveIn(story).flatMap(({ start, words }) =>
    CALENDARS.flatMap((calendar) =>
      findMatches(calendar.above, words).map(({ index, 0: name }) => ({
        span: { start: start + index, end: start + index + name.length },
        name,
        calendar,
      })),
    ),
  );
  if (found.length === 0) return [];
  const told = wordsBelowIn(story);
  if (told.length < WHOLE_STORY) return [];
  return found
    .filter(({ calendar: { below, otherwise } }) => below.test(told) && !otherwise.test(told))
    .filter(({ name, calendar: { any } }) => !findMatches(any, told).some(([other]) => isSame(name, other)))
    .map(({ span }) => span);
}

/** “September” and “Sept”: a short form begins as its name does. */
function isSame(name: string, other: string): boolean {
  return name.slice(0, SHORT_FORM) === other.slice(0, SHORT_FORM);
}

const SHORT_FORM = 3;

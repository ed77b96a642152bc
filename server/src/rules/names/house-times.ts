import { endsSentence, opensSentence } from '../../analysis/names/story-sentences.ts';
import type { Story } from '../../analysis/story.ts';
import type { HousePoints } from '../../stylebook/house-guide.ts';
import { wordsAfter } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Departure, inOwnWords } from './departures.ts';

type TimeShape = NonNullable<HousePoints['times']>['write'];

interface Time {
  readonly hour: number;
  /** “:30”, “.30”, or nothing. */
  readonly minutes: string;
  readonly half: string;
}

// “9am”, “9:30 p.m.”, “11.30PM”.
const TIME = /^(\d{1,2})([.:]\d\d)? ?([ap])\.?m\.?$/i;

function* timesIn(story: Story): Generator<{ readonly span: Span; readonly words: string; readonly time: Time }> {
  for (const { span, kind } of inOwnWords(story.usages, story)) {
    const words = sliceOf(story.text, span);
    const [, hour, minutes = '', half] = (kind === 'time' && TIME.exec(words)) || [];
    if (hour === undefined || half === undefined) continue;
    yield { span, words, time: { hour: Number(hour), minutes, half: half.toLowerCase() } };
  }
}

const NOON = 12;

/** “9am” where the house writes “9 a.m.”, or the other way round; twelve o'clock is left alone. */
export function* findTimes(story: Story, { write }: NonNullable<HousePoints['times']>): Generator<Departure> {
  for (const { span, words, time } of timesIn(story)) {
    if (time.hour >= NOON || time.hour === 0) continue;
    const wanted = inShape(time, write);
    if (wanted === undefined || wanted === words) continue;
    yield { kind: 'written', span, write: wanted, newText: fitting(wanted, words, span, story) };
  }
}

function inShape({ hour, minutes, half }: Time, write: TimeShape): string | undefined {
  switch (write) {
    case '9 a.m.':
      return `${hour}${minutes === ':00' ? '' : minutes} ${half}.m.`;
    case '9am':
      return `${hour}${minutes}${half}m`;
    case '21:00': {
      const hours = half === 'p' ? hour + NOON : hour;
      // How the house writes an hour of one figure its guide's page does not show.
      return hours < 10 ? undefined : `${hours}${minutes === '' ? ':00' : minutes.replace('.', ':')}`;
    }
  }
}

/** A point after “9am” serves “a.m.” as well, and that of “a.m.” may end its sentence. */
function fitting(wanted: string, words: string, span: Span, story: Story): string {
  if (wanted.endsWith('.') && !words.endsWith('.') && wordsAfter(story.text, span.end, 1) === '.')
    return wanted.slice(0, -1);
  return words.endsWith('.') && !wanted.endsWith('.') && endsSentence(span, story) ? `${wanted}.` : wanted;
}

/** “12 p.m.” where the house writes “noon”; whether it was noon or midnight the writer knows. */
export function* findNoons(story: Story): Generator<Departure> {
  for (const { span, words, time } of timesIn(story)) {
    const isOnTheHour = time.minutes === '' || /00$/.test(time.minutes);
    // “12 p.m.” above what happened then.
    if (time.hour !== NOON || !isOnTheHour || opensSentence(span, story)) continue;
    yield { kind: 'asked', span, order: ['Write “noon” or “midnight”, not “{0}”', words], edits: [] };
  }
}

/** “Yesterday” where the house names the day. */
export function* findDays(story: Story, { words: listed }: NonNullable<HousePoints['days']>): Generator<Departure> {
  for (const { span, kind } of inOwnWords(story.usages, story)) {
    const words = sliceOf(story.text, span);
    if (kind !== 'day' || !listed.includes(words.toLowerCase())) continue;
    // “The Tonight Show”.
    if (words !== words.toLowerCase() && !opensSentence(span, story)) continue;
    yield { kind: 'asked', span, order: ['Name the day, not “{0}”', words], edits: [] };
  }
}

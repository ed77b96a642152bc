import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/contests.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

// “Rovers win derby”, “Harrow beat Marlin”.
const WINS = new RegExp(`(?<![a-zé])${anyOf(data.wins)}(?![a-zé])`, 'g');
// “2-2 draw”, “drew 1-1”.
const DRAWN = new RegExp(
  `(?<![\\d-])(\\d{1,2})[-–]\\1 ${anyOf(data.draws)}(?![a-zé])|(?<![a-zé])drew (?:[a-zé]+ )?(\\d{1,2})[-–]\\2(?!\\d)`,
);
const SCORE = /(?<![\d-])(\d{1,2})[-–](\d{1,2})(?![\d-])/g;
const OTHERWISE = new RegExp(anyOf(data.decided));

/** A win or a defeat above a story that has nothing but a draw. */
export function findFalseWins(story: Story): Span[] {
  const wins = wordsAboveIn(story).flatMap(({ start, words }) =>
    findMatches(WINS, words).map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length })),
  );
  if (wins.length === 0) return [];
  const told = wordsBelowIn(story);
  if (told.length < WHOLE_STORY || !DRAWN.test(told) || OTHERWISE.test(told)) return [];
  return findMatches(SCORE, told).every(([, a, b]) => a === b) ? wins : [];
}

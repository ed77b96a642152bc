import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

// “Rovers win derby”, “Harrow beat Marlin”.
const WINS = /(?<![a-zé])(?:wins?|won|beats?|defeats?|lose|loses|thrash(?:es)?|edges?)(?![a-zé])/g;
// “2-2 draw”, “drew 1-1”.
const DRAWN =
  /(?<![\d-])(\d{1,2})[-–]\1 (?:draw|stalemate)(?![a-zé])|(?<![a-zé])drew (?:[a-zé]+ )?(\d{1,2})[-–]\2(?!\d)/;
const SCORE = /(?<![\d-])(\d{1,2})[-–](\d{1,2})(?![\d-])/g;
const OTHERWISE = /penalt|shoot-?out|replay|aggregate|extra time|away goals/;

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

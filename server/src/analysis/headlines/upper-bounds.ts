import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import data from '../data/stretched-amounts.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';
import type { StretchedAmount } from './stretched-amounts.ts';

// “400 jobs”, “£2.5m”, “1,200 homes”: an amount, and no age, year, score or rank.
const AMOUNT =
  /(?<![a-zé\d.,:/–-])[£$€]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:(?:m|bn|k)(?![a-zé])| (?:thousand|million|billion)(?![a-zé]))?(?= [a-zé]|$)/g;
const YEAR = /^(?:19|20)\d\d$/;
// “up to ”, “as many as ”: the number behind is the most that there may be.
const AT_MOST = new RegExp(`(?<![a-zé])${anyOf(data.atMost)}(?: [a-zé-]+)? $`);
const LONGEST_BOUND = 30;

/** The amounts above a story that the story only ever sets as a bound: “400 jobs to go” over “up to 400 jobs may go”. */
export function findUpperBounds(story: Story): StretchedAmount[] {
  const above = wordsAboveIn(story).flatMap(({ start, words }) =>
    findMatches(AMOUNT, words)
      .filter(({ index, 0: amount }) => !YEAR.test(amount) && !isBound(words, index))
      .map(({ index, 0: amount }) => ({ span: { start: start + index, end: start + index + amount.length }, amount })),
  );
  if (above.length === 0) return [];
  const below = wordsBelowIn(story);
  if (below.length < WHOLE_STORY) return [];
  return above.flatMap(({ span, amount }) => {
    const told = placesOf(amount, below);
    const [first] = told;
    if (first === undefined || !told.every((at) => isBound(below, at))) return [];
    const bound = AT_MOST.exec(below.slice(Math.max(0, first - LONGEST_BOUND), first))?.[0] ?? '';
    return [{ span, told: `${bound}${amount}` }];
  });
}

const PART_OF_NUMBER = /[\d.,£$€]/;

function placesOf(amount: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1)) {
    if (!PART_OF_NUMBER.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + amount.length))) places.push(at);
  }
  return places;
}

function isBound(text: string, at: number): boolean {
  return AT_MOST.test(text.slice(Math.max(0, at - LONGEST_BOUND), at));
}

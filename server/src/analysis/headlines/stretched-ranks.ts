import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { contentWords } from '../content-words.ts';
import type { Story } from '../story.ts';
import { stemOf, WHOLE_STORY, wordsAboveIn, wordsBelowIn } from './body-words.ts';

/** A rank above a story that the story shares out: “the oldest pier” over “one of the oldest piers”. */
export interface StretchedRank {
  readonly span: Span;
  /** What the story says: “one of the county’s oldest piers”. */
  readonly told: string;
}

// “first”, “only”, “oldest”, “most expensive”; whether “interest” is a rank, the story shows.
const RANK = 'first|only|best|worst|[a-zé]{2,}est|most [a-zé]{4,}';
// “one of the ”, “among ”, “second-”: what leaves others of the same rank.
const SHARED =
  "(?:(?:one|some|two|three|four|five) of|among)(?: (?!of )[a-zé\\d’'-]+){0,3} |(?<![a-zé\\d])(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th)|joint)[ -]";
const RANKED_ABOVE = new RegExp(`(?<![a-zé-])(${RANK})((?: [a-zé\\d’'-]+){1,3})`, 'g');
const SHARED_BEFORE = new RegExp(`(?:${SHARED})$`);
const SHARED_BELOW = new RegExp(`(?:${SHARED})(${RANK}|earliest)((?: [a-zé\\d’'-]+){1,3})`, 'g');

/** The ranks above a story that no sentence of it gives alone. */
export function findStretchedRanks(story: Story): StretchedRank[] {
  const above = wordsAboveIn(story).flatMap(({ start, words }) =>
    findMatches(RANKED_ABOVE, words)
      .filter(({ index }) => !SHARED_BEFORE.test(words.slice(0, index)))
      .map(({ index, 1: rank = '', 2: things = '' }) => ({ start: start + index, rank, things })),
  );
  if (above.length === 0) return [];
  const below = wordsBelowIn(story);
  if (below.length < WHOLE_STORY) return [];
  const shared = findMatches(SHARED_BELOW, below);
  return above.flatMap(({ start, rank, things }) => {
    const told = shared.find(([, other = '', others = '']) => isRank(rank, other) && haveOneInCommon(things, others));
    if (told === undefined || isAloneBelow(rank, told[2] ?? '', below)) return [];
    return [{ span: { start, end: start + rank.length }, told: told[0].replace(told[2] ?? '', '') }];
  });
}

/** “first” of “earliest”, too. */
function isRank(rank: string, other: string): boolean {
  return rank === other || (rank === 'first' && other === 'earliest');
}

/** “pier in the” and “piers has been”: of what the rank is. */
function haveOneInCommon(things: string, others: string): boolean {
  const stems = contentWords(things).map(stemOf);
  return contentWords(others).some((word) => stems.includes(stemOf(word)));
}

/** Whether the story somewhere gives the rank to one such thing: “the oldest pier”. */
function isAloneBelow(rank: string, things: string, below: string): boolean {
  return findMatches(RANKED_ABOVE, below).some(
    ({ index, 1: other = '', 2: others = '' }) =>
      isRank(rank, other) &&
      !SHARED_BEFORE.test(below.slice(Math.max(0, index - LONGEST_SHARE), index)) &&
      haveOneInCommon(things, others),
  );
}

const LONGEST_SHARE = 60; // In characters: “one of the county’s three ”.

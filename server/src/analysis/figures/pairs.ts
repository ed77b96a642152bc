import { anyOf } from '../../english/any-of.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/contests.json' with { type: 'json' };

/** A score or a vote: “3-1”, “21 votes to 18”. */
export interface PairRead {
  readonly span: Span;
  readonly values: readonly [number, number];
  readonly of: 'vote' | 'score';
  /** Whether readers have met it: “the 3-2 win”. */
  readonly isKnown: boolean;
}

const NUMBER = `\\d{1,3}(?:,\\d{3})*|${anyOf(NUMBER_WORDS.keys())}`;
// “21-18”, “21 votes to 18”, “nine to three”, in plain letters; no “2019-20” or “10-15 people”.
const PAIR = new RegExp(
  `(?<![a-zé\\d.,:/£$€-])(?:(\\d{1,3})[-–](\\d{1,3})|(${NUMBER})(?: votes)? to (${NUMBER}))(?![a-zé\\d%]|[.,:/–-]\\d)`,
  'g',
);
// “1,184 were in favour and 96 against”, “14 voted for it and nine against”
const FOR_AND_AGAINST = new RegExp(
  `(?<![a-zé\\d.,:/£$€-])(${NUMBER})(?: [a-zé]+){0,3}? (?:in favou?r|for|yes)(?: [a-zé]+){0,3}?,? (?:and|to|with|while|but) (?:[a-zé]+ )?(${NUMBER})(?: [a-zé]+){0,2}? (?:against|opposed|no)(?![a-zé])`,
  'g',
);
const VOTES = / votes /; // “21 votes to 18”
const VOTE_BEHIND = new RegExp(`^ ${anyOf(words.votesBehind)}(?![a-zé])`);
const SCORE_BEHIND = new RegExp(`^ ${anyOf(words.scoresBehind)}(?![a-zé])`);
const VOTE_BEFORE = new RegExp(`(?<![a-zé])${anyOf(words.votesBefore)}(?![a-zé])[^.]*$`);
const SCORE_BEFORE = new RegExp(`(?<![a-zé])${anyOf(words.scoresBefore)}(?![a-zé])[^.]*$`);
const KNOWN_BEFORE = /(?<![a-zé])(?:the|that|this|their|his|its) (?:[a-zé]{4,} )?$/;
// “ win over Harrow”, “ vote in May”: another match or vote.
const ANOTHER = /^ [a-zé]+ (?:over|against|at|in|last|to|by|on|from|earlier|when|with)(?![a-zé])/;
const AROUND = 90;

/** The scores and votes of one paragraph, in plain letters. */
export function readScorePairs(plain: string): PairRead[] {
  if (!words.beside.some((word) => plain.includes(word))) return [];
  return [...readPairs(plain), ...readForAndAgainst(plain)];
}

function readForAndAgainst(plain: string): PairRead[] {
  return findMatches(FOR_AND_AGAINST, plain).map(({ index, 0: { length }, 1: a = '', 2: b = '' }) => ({
    span: { start: index, end: index + length },
    values: [valueOfNumber(a), valueOfNumber(b)],
    of: 'vote',
    isKnown: false,
  }));
}

function readPairs(plain: string): PairRead[] {
  return findMatches(PAIR, plain).flatMap(({ index, 0: { length }, 1: a, 2: b, 3: c = '', 4: d = '' }) => {
    const before = plain.slice(Math.max(0, index - AROUND), index);
    const after = plain.slice(index + length, index + length + AROUND);
    const of = VOTES.test(plain.slice(index, index + length)) ? 'vote' : dealOf(before, after);
    // “The 2-0 win over Harrow” is another match.
    if (of === undefined || (ANOTHER.test(after) && KNOWN_BEFORE.test(before))) return [];
    const isKnown = KNOWN_BEFORE.test(before) && (VOTE_BEHIND.test(after) || SCORE_BEHIND.test(after));
    const span = { start: index, end: index + length };
    return [{ span, values: [valueOfNumber(a ?? c), valueOfNumber(b ?? d)] as const, of, isKnown }];
  });
}

function dealOf(before: string, after: string): PairRead['of'] | undefined {
  if (VOTE_BEHIND.test(after)) return 'vote';
  if (SCORE_BEHIND.test(after)) return 'score';
  if (VOTE_BEFORE.test(before)) return 'vote';
  return SCORE_BEFORE.test(before) ? 'score' : undefined;
}

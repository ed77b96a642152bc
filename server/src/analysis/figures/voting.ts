import { anyOf } from '../../english/any-of.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/contests.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';

/** What a paragraph says of those who voted, beside the vote itself. */
export interface VotingRead {
  readonly span: Span;
  /**
   * “all 24 members” are present, “the 24-member board” is who could be, and those who abstained or were absent. A share is
   * one of those who voted, in percent; a margin is by how many votes one side had more.
   */
  readonly of: 'present' | 'body' | 'abstained' | 'absent' | 'share' | 'margin';
  /** How many; nothing where they are not counted. */
  readonly number: number | undefined;
}

const NUMBER = `(?<![a-zé\\d.,£$€-])(?<number>\\d{1,3}(?:,\\d{3})*|${anyOf(NUMBER_WORDS.keys())})(?![\\d,.]\\d)`;
const VOTERS = anyOf(data.voters);
const READERS = [
  // “all 24 members”, “all 24 of us”
  {
    of: 'present',
    pattern: new RegExp(`(?<![a-zé])all (?:of )?(?:the )?${NUMBER} (?:${VOTERS}|of (?:us|them))(?![a-zé])`, 'g'),
  },
  // “the 24-member board”
  { of: 'body', pattern: new RegExp(`${NUMBER}[- ](?:member|seat|strong)(?![a-zé])`, 'g') },
  // “two abstained”, “one member abstaining”, “with three abstentions”
  {
    of: 'abstained',
    pattern: new RegExp(
      `${NUMBER}(?: ${VOTERS}| member| councillor)? (?:abstained|abstaining|abstentions?)(?![a-zé])`,
      'g',
    ),
  },
  // “, a majority of 23,000”, “a margin of five votes”; but no “it has a majority of 12”
  {
    of: 'margin',
    pattern: new RegExp(
      `(?:(?:[,–—(]|(?<![a-zé])by) ?(?:an? |the )?(?:[a-zé]+ )?(?:majority|lead)|(?<![a-zé])margin) of ${NUMBER}(?! (?:per|to|points?|percent)(?![a-zé]))`,
      'g',
    ),
  },
  // “the majority of 24 had surprised him”; but no “the majority of 24 members”
  {
    of: 'margin',
    pattern: new RegExp(
      `(?<![a-zé])the (?:majority|lead|margin) of ${NUMBER}(?=[,.;]| ${anyOf(data.behindMargin)}(?![a-zé]))`,
      'g',
    ),
  },
  // “a five-vote majority”, “23,000 votes ahead”
  {
    of: 'margin',
    pattern: new RegExp(`${NUMBER}[- ]votes? (?:majority|margin|lead|ahead|behind|short)(?![a-zé])`, 'g'),
  },
  // “won by five votes”
  {
    of: 'margin',
    pattern: new RegExp(
      `(?<![a-zé])${anyOf(data.wonBy)}(?: [a-zé]+){0,4}? by (?:just |only )?${NUMBER} votes(?! to(?![a-zé]))`,
      'g',
    ),
  },
] as const;
// “nobody abstained”, “no abstentions”, “every one of us voted”, “all of them put a hand up”
const NONE =
  /(?<![a-zé])(?:(?:nobody|no one|none|no|without)(?: [a-zé]+){0,3}? (?:abstained|abstaining|abstentions?)|(?:all|each|every ?one) (?:(?:of )?(?:us|them|the members) )?(?:voted|cast a vote|raised a hand|put (?:up )?(?:a|their|his|her) hands?(?: up)?))(?![a-zé])/g;
// “Cllr Ada Quist abstained”, in the draft’s letters
const SOMEBODY = /(?<!and (?:\p{L}+ ){0,3})(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30},? abstained(?!\p{L})/gu;
const ABSENT = new RegExp(`(?<![a-zé])${anyOf(data.absent)}(?![a-zé])`, 'g');
// “ of those who voted”, “ of votes cast”
const OF_VOTERS =
  /^ of (?:all |the )?(?:those|members|votes|ballots|staff|workers|people) (?:who (?:had )?voted|voting|cast|who took part)(?![a-zé])/;
const NEAR = 40;

/** What one paragraph says of those who voted. */
export function readVoting(prose: string, numbers: readonly NumberRead[]): VotingRead[] {
  const plain = plainLetters(prose);
  const found: VotingRead[] = READERS.flatMap(({ of, pattern }) =>
    findMatches(pattern, plain).map((match) => ({
      of,
      number: valueOfNumber(match.groups?.['number'] ?? ''),
      span: spanOf(match),
    })),
  );
  const none = findMatches(NONE, plain).map((match) => ({ of: 'abstained' as const, number: 0, span: spanOf(match) }));
  const one = findMatches(SOMEBODY, prose).map((match) => ({
    of: 'abstained' as const,
    number: 1,
    span: spanOf(match),
  }));
  const absent = findMatches(ABSENT, plain).map((match) => ({
    of: 'absent' as const,
    number: undefined,
    span: spanOf(match),
  }));
  const shares = numbers
    .filter(
      ({ unit, manner, span: { end } }) =>
        unit === 'percent' && (manner === 'exact' || manner === 'near') && OF_VOTERS.test(plain.slice(end, end + NEAR)),
    )
    .map(({ value, span }) => ({ of: 'share' as const, number: value, span }));
  return [...found, ...none, ...one, ...absent, ...shares];
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

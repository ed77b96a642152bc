import { isBody } from '../../text/block.ts';
import { isSlip } from '../numbers/slips.ts';
import type { MissedSum } from '../sums/parted-wholes.ts';
import { type FiguredStory, figuresOf, type TwoWays } from './figured-story.ts';
import type { VotingRead } from './voting.ts';

/** The one vote of a story, and what it says of those who voted. */
interface Vote {
  readonly span: MissedSum['span'];
  readonly values: readonly [number, number];
  readonly voting: readonly VotingRead[];
}

/** The vote of a story that its voters do not make: 14 to nine where all 24 members were there and nobody abstained. */
export function findMissedVotes(story: FiguredStory): MissedSum[] {
  const vote = onlyVote(story);
  if (vote === undefined) return [];
  const bodies = vote.voting.filter(({ of }) => of === 'present' || of === 'body');
  const [body] = bodies;
  const abstained = vote.voting.filter(({ of }) => of === 'abstained');
  if (body?.number === undefined || bodies.some(({ number }) => number !== body.number)) return [];
  const sum = abstained.reduce((all, { number = 0 }) => all + number, vote.values[0] + vote.values[1]);
  const isComplete = abstained.length > 0 && (body.of === 'present' || abstained.some(({ number = 0 }) => number > 0));
  const mayFallShort = !isComplete || vote.voting.some(({ of }) => of === 'absent');
  const apart = mayFallShort ? sum - body.number : Math.abs(sum - body.number);
  return apart > 0 && apart <= SLIP ? [{ span: vote.span, whole: body.span, sum }] : [];
}

/** What lies farther off than a slip counts another vote. */
const SLIP = 2;

/** The share of those who voted that the vote of a story does not give: “61 per cent” of 288 to 94. */
export function findVoteShares(story: FiguredStory): TwoWays[] {
  const vote = onlyVote(story);
  if (vote === undefined || vote.values[0] + vote.values[1] < FEWEST_VOTES) return [];
  const [a, b] = vote.values;
  const abstained = vote.voting.reduce((all, { of, number = 0 }) => (of === 'abstained' ? all + number : all), 0);
  const shares = [a, b, a + b].flatMap((part) => [part / (a + b), part / (a + b + abstained)]);
  return vote.voting.flatMap(({ of, number, span }) => {
    if (of !== 'share' || number === undefined) return [];
    return shares.some((share) => Math.abs(share * PERCENT - number) <= ROUNDING)
      ? []
      : [{ first: vote.span, later: span }];
  });
}

/** Of fewer, a council’s or a jury’s, nobody tells shares. */
const FEWEST_VOTES = 30;
const PERCENT = 100;
const ROUNDING = 1.5;

/** The margin of the vote of a story that its two numbers do not give: “won by 33,000” of 412,000 to 389,000. */
export function findVoteMargins(story: FiguredStory): TwoWays[] {
  const vote = onlyVote(story);
  if (vote === undefined) return [];
  const apart = Math.abs(vote.values[0] - vote.values[1]);
  return vote.voting.flatMap(({ of, number, span }) => {
    if (of !== 'margin' || number === undefined || !mayBeMargin(number, apart)) return [];
    return [{ first: vote.span, later: span }];
  });
}

/** “A majority of 12” beside a vote of 14 to nine is that of a party. */
function mayBeMargin(told: number, apart: number): boolean {
  const [a, b] = [[...String(told)], [...String(apart)]];
  const isOneDigit = a.length > 1 && a.length === b.length && a.filter((digit, at) => digit !== b[at]).length === 1;
  return told !== apart && (isOneDigit || isSlip(told, apart));
}

function onlyVote(story: FiguredStory): Vote | undefined {
  const votes = figuresOf(story, 'pair').filter(({ block, of }) => isBody(block) && of === 'vote');
  const [first] = votes;
  if (first === undefined || votes.some(({ values }) => values[0] !== first.values[0] || values[1] !== first.values[1]))
    return undefined;
  return {
    span: first.span,
    values: first.values,
    voting: figuresOf(story, 'voting').filter(({ block }) => isBody(block)),
  };
}

import * as z from 'zod';
import { findTwoAges } from '../../analysis/figures/age-conflicts.ts';
import { findAgesAlreadyCome } from '../../analysis/figures/coming-age-conflicts.ts';
import { findHeadlineCounts } from '../../analysis/figures/count-conflicts.ts';
import { findImpossibleDates, type ImpossibleDate } from '../../analysis/figures/date-conflicts.ts';
import { findEarlierWholes } from '../../analysis/figures/earlier-wholes.ts';
import { figuresOf, type TwoWays } from '../../analysis/figures/figured-story.ts';
import { findLaterCounts } from '../../analysis/figures/later-counts.ts';
import { findMiscountedWholes } from '../../analysis/figures/miscounted-wholes.ts';
import { findNamedAmounts } from '../../analysis/figures/named-amounts.ts';
import { findScorePairs } from '../../analysis/figures/score-pairs.ts';
import { findSwappedCounts } from '../../analysis/figures/swapped-counts.ts';
import { findSwappedSums } from '../../analysis/figures/swapped-sums.ts';
import { findTiedAmounts } from '../../analysis/figures/tied-amounts.ts';
import { findOtherAlls } from '../../analysis/figures/told-alls.ts';
import { findFalseRests } from '../../analysis/figures/told-rests.ts';
import { findMissedVotes, findVoteMargins, findVoteShares } from '../../analysis/figures/vote-conflicts.ts';
import { findFalseYears } from '../../analysis/figures/year-conflicts.ts';
import type { Story } from '../../analysis/story.ts';
import type { MissedSum } from '../../analysis/sums/parted-wholes.ts';
import type { FalseYears } from '../../analysis/times/ages-in-years.ts';
import { dayName, monthName } from '../../english/calendar.ts';
import { sliceOf, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding, fit } from '../rule.ts';

export const figuresDisagree = defineRule({
  id: 'figures-disagree',
  category: 'agreement',
  summary: 'Give a count, a date or an age in one way, and let figures bear out the words around them.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story) {
    for (const ways of findHeadlineCounts(story))
      yield askWhich(ways, story.text, 'Nowhere does the story count it as it stands above.');
    for (const ways of findLaterCounts(story)) yield askWhich(ways, story.text, 'The story had counted them before.');
    for (const ways of findMiscountedWholes(story))
      yield askWhich(ways, story.text, 'The story had counted them before.');
    for (const ways of findOtherAlls(story)) yield askWhich(ways, story.text, 'The story had counted them before.');
    for (const ways of findSwappedSums(story))
      yield askWhich(ways, story.text, 'The story had told of this sum before.');
    for (const ways of findSwappedCounts(story))
      yield askWhich(ways, story.text, 'Two digits are the other way round.');
    for (const ways of findNamedAmounts(story))
      yield askWhich(ways, story.text, 'The story had called it by another sum before.');
    for (const ways of findTiedAmounts(story))
      yield askWhich(ways, story.text, 'The story had told of this amount before.');
    for (const ways of findScorePairs(story))
      yield askWhich(ways, story.text, 'The story had told of this vote or score before.');
    for (const { name, ...ways } of findTwoAges(story))
      yield askWhich(ways, story.text, `“${name}” cannot be of two ages.`);
    for (const date of findImpossibleDates(story)) yield askForDate(date, story.text);
    for (const ways of findAgesAlreadyCome(story)) yield askForComingAge(ways, story.text);
    for (const ways of findVoteShares(story)) yield askWhich(ways, story.text, 'The vote gives another share.');
    for (const ways of findVoteMargins(story)) yield askWhich(ways, story.text, 'The vote gives another margin.');
    for (const years of [...findFalseYears(story), ...figuresOf(story, 'false-years')])
      yield askForYears(years, story.text);
    yield* findContradictions(story);
  },
});

function askWhich({ first, later }: TwoWays, text: string, reason: string): Finding {
  const [before, here] = [wordsAt(text, first), wordsAt(text, later)];
  return {
    span: later,
    message: fit(
      `Check the figure: “${here}” here, “${before}” elsewhere.`,
      `Check the figure: the story has it otherwise.`,
    ),
    related: [{ span: first, message: `It is “${before}” here.` }],
    fixes: [],
    why: [reason],
  };
}

function askForDate(date: ImpossibleDate, text: string): Finding {
  const finding = { span: date.span, related: [], fixes: [], why: ['The calendar has no such date.'] };
  const words = wordsAt(text, date.span);
  switch (date.kind) {
    case 'no-such-day':
      return { ...finding, message: `Check the date: ${monthName(date.month)} has ${date.days} days.` };
    case 'no-one-year': {
      const other = wordsAt(text, date.other);
      const related = [{ span: date.other, message: `“${other}” stands here.` }];
      return { ...finding, related, message: `Check the day: “${words}” and “${other}” fit no one year.` };
    }
    case 'weekday': {
      const related = date.year === undefined ? [] : [{ span: date.year, message: 'The year stands here.' }];
      return { ...finding, related, message: `Check the day: “${words}” is a ${dayName(date.was)}.` };
    }
  }
}

function* findContradictions(story: Story): Generator<Finding> {
  for (const { span, verb, from, to } of figuresOf(story, 'false-change')) {
    const [before, after] = [sliceOf(story.text, from), sliceOf(story.text, to)];
    const message = fit(
      `Check the figures: “${verb}” does not go with ${before} and ${after}.`,
      `Check the figures: “${verb}” does not go with them.`,
    );
    yield { span, message, related: [], fixes: [], why: ['The two figures tell of another change.'] };
  }
  for (const { span, part, whole, share } of figuresOf(story, 'false-share')) {
    const [some, all] = [sliceOf(story.text, part), sliceOf(story.text, whole)];
    const message = fit(
      `Check the share: ${some} of ${all} is ${share} percent.`,
      `Check the share: it is ${share} percent.`,
    );
    yield { span, message, related: [], fixes: [], why: ['The sentence gives the two numbers that it is made of.'] };
  }
  for (const { span, unit, start, made } of figuresOf(story, 'false-period')) {
    const days = sliceOf(story.text, start);
    // Whether the last month is counted the words leave open.
    const time = unit === 'months' ? `${made} or ${made + 1} months` : `${made} years`;
    const message = fit(`Check the time: “${days}” makes ${time}.`, `Check the time: it makes ${time}.`);
    const related = [{ span: start, message: 'These days stand here.' }];
    yield { span, message, related, fixes: [], why: ['The sentence tells when it began and ended.'] };
  }
  for (const missed of [
    ...figuresOf(story, 'missed-sum'),
    ...findEarlierWholes(story),
    ...findFalseRests(story),
    ...findMissedVotes(story),
  ])
    yield askForSum(missed, story.text);
  for (const { span, sum } of figuresOf(story, 'shares-over-whole')) {
    const message = `Check the shares: they sum to ${sum} percent.`;
    yield { span, message, related: [], fixes: [], why: ['They are told as parts of one whole.'] };
  }
}

function askForSum({ span, sum, whole }: MissedSum, text: string): Finding {
  const all = wordsAt(text, whole);
  const made = sum === undefined ? 'do not make' : `make ${sum}, not`;
  return {
    span,
    message: fit(`Check the sum: these figures ${made} “${all}”.`, 'Check the sum of these figures.'),
    related: [{ span: whole, message: `It is “${all}” here.` }],
    fixes: [],
    why: ['They are told as the parts of one whole.'],
  };
}

function askForComingAge({ first, later }: TwoWays, text: string): Finding {
  const age = wordsAt(text, later);
  return {
    span: later,
    message: `Check the age: the story has it at ${age} already.`,
    related: [{ span: first, message: `It is “${wordsAt(text, first)}” here.` }],
    fixes: [],
    why: ['Nobody comes to an age that they have.'],
  };
}

function askForYears({ span, of, start, from, until }: FalseYears, text: string): Finding {
  const years = until - from;
  const message =
    of === 'age'
      ? `Check the age: ${from} to ${until} makes ${years - 1} or ${years}.`
      : `Check the years: ${from} to ${until} makes ${years}.`;
  const related = [{ span: start, message: `“${wordsAt(text, start)}” stands here.` }];
  return { span, message, related, fixes: [], why: ['The story tells in which years it began and ended.'] };
}

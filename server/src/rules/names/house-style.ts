import * as z from 'zod';
import type { Story } from '../../analysis/story.ts';
import {
  type GuidePage,
  type HouseGuide,
  type HousePoints,
  POINT_NAMES,
  type PointName,
} from '../../stylebook/house-guide.ts';
import { sliceOf } from '../../text/span.ts';
import { inEnglish } from '../../wording/say.ts';
import { defineRule, type Finding, type Fix, fit } from '../rule.ts';
import type { Departure } from './departures.ts';
import { findDateEndings, findMonths } from './house-dates.ts';
import { findFirstFigures, findNumerals, findShares, findUnits } from './house-numbers.ts';
import { findDays, findNoons, findTimes } from './house-times.ts';
import { findCourtesyTitles, findInitials, findPlaces } from './house-words.ts';

export const houseStyle = defineRule({
  id: 'house-style',
  category: 'names',
  summary: 'Write times, numbers, months and titles as your house’s guide has them.',
  severity: 'information',
  safeFixes: true,
  options: z.strictObject({
    skip: z
      .array(z.enum(POINT_NAMES))
      .default([])
      .describe('Points of the guide to leave alone, by the names that its findings give.'),
  }),
  *check(story, { skip }, { guide }) {
    if (guide === undefined) return;
    const points: HousePoints = { ...guide.points, ...Object.fromEntries(skip.map((name) => [name, undefined])) };
    for (const name of POINT_NAMES) {
      const page = points[name];
      if (page === undefined) continue;
      const point = { name, page, guide };
      for (const departure of FINDERS[name](story, points)) yield toFinding(departure, story, point);
    }
  },
});

const FINDERS: Readonly<Record<PointName, (story: Story, points: HousePoints) => Iterable<Departure>>> = {
  'courtesy-titles': findCourtesyTitles,
  'date-endings': findDateEndings,
  days: (story, { days }) => (days === undefined ? [] : findDays(story, days)),
  'first-figures': findFirstFigures,
  initials: (story, { initials }) => (initials === undefined ? [] : findInitials(story, initials)),
  months: findMonths,
  noon: findNoons,
  numerals: findNumerals,
  percent: (story, { percent }) => (percent === undefined ? [] : findShares(story, percent)),
  places: (story, { places }) => (places === undefined ? [] : findPlaces(story, places)),
  times: (story, { times }) => (times === undefined ? [] : findTimes(story, times)),
  units: (story, { units }) => (units === undefined ? [] : findUnits(story, units)),
};

interface Point {
  readonly name: PointName;
  readonly page: GuidePage;
  readonly guide: HouseGuide;
}

function toFinding(departure: Departure, { text }: Story, { name, page, guide }: Point): Finding {
  const words = sliceOf(text, departure.span);
  const message =
    departure.kind === 'written'
      ? `Write “${departure.write}”, as ${guide.name} does, not “${words}”.`
      : `${inEnglish(...departure.order)}, as ${guide.name} does.`;
  return {
    span: departure.span,
    message: fit(message, `Write this as ${guide.name} does.`),
    related: [],
    fixes: fixesOf(departure, words),
    why: [
      `${page.page} (${page.date}).`,
      `The guide’s point is called “${name}” here; “skip” in the rule’s options leaves it alone.`,
    ],
  };
}

function fixesOf(departure: Departure, words: string): Fix[] {
  if (departure.kind === 'asked') {
    const { edits, order } = departure;
    return edits.length === 0 ? [] : [{ kind: 'draft', title: order, edits }];
  }
  const { span, write, newText = write } = departure;
  return [{ kind: 'draft', title: ['Replace “{0}” with “{1}”', words, write], edits: [{ span, newText }] }];
}

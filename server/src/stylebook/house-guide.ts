import * as z from 'zod';
import { LEVELS } from './level.ts';

// Where a guide says something, and when that page was written or read.
const said = { page: z.string(), at: z.url(), date: z.string() };
const forms = z.record(z.string(), z.array(z.string()));

const points = z.strictObject({
  'courtesy-titles': z.strictObject(said).optional(),
  'date-endings': z.strictObject(said).optional(),
  days: z.strictObject({ ...said, words: z.array(z.string()) }).optional(),
  'first-figures': z.strictObject(said).optional(),
  initials: z.strictObject({ ...said, written: forms }).optional(),
  months: z.strictObject({ ...said, short: z.array(z.string()) }).optional(),
  noon: z.strictObject(said).optional(),
  numerals: z.strictObject(said).optional(),
  percent: z.strictObject({ ...said, write: z.enum(['8%', '8 percent', '8 per cent']) }).optional(),
  places: z.strictObject({ ...said, written: forms, not: z.array(z.string()) }).optional(),
  times: z.strictObject({ ...said, write: z.enum(['9 a.m.', '9am', '21:00']) }).optional(),
  units: z.strictObject({ ...said, closed: z.array(z.string()) }).optional(),
});

/** What a house's guide says, as its data file has it. */
export const houseGuide = z.strictObject({
  about: z.string(),
  source: z.string(),
  licence: z.string(),
  /** As a message calls the house: “the AP”. */
  name: z.string(),
  letters: z.strictObject({
    source: z.string(),
    alone: z.array(z.string()),
    brackets: z.enum(['allowed', 'forbidden']),
    explained: z.array(z.string()),
    written: forms,
  }),
  points,
  /** The rules that the guide asks for, by their ids, where a desk says nothing of them. */
  rules: z.record(z.string(), z.strictObject({ ...said, level: z.enum(LEVELS) })),
});

export type HouseGuide = z.output<typeof houseGuide>;

/** What a guide says of how things are written: times, months, percentages. */
export type HousePoints = HouseGuide['points'];
export type PointName = keyof HousePoints;

/** Every point of which a guide may say something, in order. */
export const POINT_NAMES = points.keyof().options;

/** Where a guide says something. */
export type GuidePage = Pick<HouseGuide['rules'][string], 'page' | 'date'>;

/** The words for which a guide settles on one of several forms: “%”, “U.S.”. */
export function formsOfGuide(guide: HouseGuide | undefined): string[] {
  const { percent, initials } = guide?.points ?? {};
  const sign = percent === undefined ? [] : [percent.write.replace('8', '').trim()];
  return [...sign, ...Object.keys(initials?.written ?? {})];
}

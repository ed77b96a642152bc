import { plainLetters } from '../../text/letter-case.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import { findChangedShares } from '../changes/changed-shares.ts';
import { type FalseChange, findFalseChanges } from '../changes/changes.ts';
import { type FalseShare, findFalseShares } from '../changes/false-shares.ts';
import { findFalseMultiples } from '../changes/multiples.ts';
import { findSharesOverWhole, type SharesOverWhole } from '../changes/shares.ts';
import { findSharesOfIt } from '../changes/shares-of-it.ts';
import { comparableNumbers } from '../changes/told-changes.ts';
import type { Mention } from '../names/mentions.ts';
import { type Count, readCounts } from '../numbers/counts.ts';
import type { NumberRead } from '../numbers/numbers.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { type ListedParts, readListedParts } from '../sums/listed-parts.ts';
import { findMissedSums, type MissedSum } from '../sums/parted-wholes.ts';
import { type AgeRead, readAges } from '../times/ages.ts';
import { type FalseYears, findFalseAges } from '../times/ages-in-years.ts';
import { type AgeTold, readAgesTold } from '../times/coming-ages.ts';
import { type DateRead, readDates } from '../times/dates.ts';
import { type PastYear, readPastYear } from '../times/past-years.ts';
import { type FalsePeriod, findFalsePeriods } from '../times/told-periods.ts';
import { readSpans } from '../times/told-spans.ts';
import { readYears, type YearsTold } from '../times/told-years.ts';
import { type PairRead, readScorePairs } from './pairs.ts';
import { readVoting, type VotingRead } from './voting.ts';

/** A figure of a story, or figures of one sentence that contradict each other. */
export type Figure =
  | ({ readonly kind: 'count' } & Count)
  | ({ readonly kind: 'date' } & DateRead)
  | ({ readonly kind: 'age' } & AgeRead)
  | ({ readonly kind: 'age-told' } & AgeTold)
  | ({ readonly kind: 'false-change' } & FalseChange)
  | ({ readonly kind: 'false-share' } & FalseShare)
  | ({ readonly kind: 'shares-over-whole' } & SharesOverWhole)
  | ({ readonly kind: 'missed-sum' } & MissedSum)
  | ({ readonly kind: 'parts' } & ListedParts)
  | ({ readonly kind: 'past-year' } & PastYear)
  | ({ readonly kind: 'voting' } & VotingRead)
  | ({ readonly kind: 'false-period' } & FalsePeriod)
  | ({ readonly kind: 'false-years' } & FalseYears)
  | ({ readonly kind: 'years' } & YearsTold)
  | ({ readonly kind: 'pair' } & PairRead);

/** The figures of one kind. */
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { readonly kind: Kind }>;

/** Reads the figures of one paragraph: what it counts, its dates, people’s ages, and sums that cannot be. */
export function findFigures(prose: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Figure[] {
  const plain = plainLetters(prose);
  const counts = readCounts(plain);
  const pairs = readScorePairs(plain).map((pair) => ({ kind: 'pair' as const, ...pair }));
  const dates = readDates(prose).map((date) => ({ kind: 'date' as const, ...date }));
  const voting = readVoting(prose, counts).map((read) => ({ kind: 'voting' as const, ...read }));
  if (counts.length === 0) return [...dates, ...pairs, ...voting];
  const comparable = comparableNumbers(plain, counts);
  return [
    ...counts.map((count) => ({ kind: 'count' as const, ...count })),
    ...dates,
    ...pairs,
    ...voting,
    ...readAges(prose, mentions).map((age) => ({ kind: 'age' as const, ...age })),
    ...falseChangesIn(plain, counts, comparable).map((change) => ({ kind: 'false-change' as const, ...change })),
    ...[...findFalseShares(plain, sentences, comparable), ...findSharesOfIt(plain, sentences, comparable)].map(
      (share) => ({
        kind: 'false-share' as const,
        ...share,
      }),
    ),
    ...readAgesTold(plain).map((age) => ({ kind: 'age-told' as const, ...age })),
    ...readPastYear(plain, sentences).map((year) => ({ kind: 'past-year' as const, ...year })),
    ...[...readYears(plain, sentences), ...readSpans(plain)].map((years) => ({ kind: 'years' as const, ...years })),
    ...findFalsePeriods(plain).map((period) => ({ kind: 'false-period' as const, ...period })),
    ...findFalseAges(plain, mentions).map((years) => ({ kind: 'false-years' as const, ...years })),
    ...findMissedSums(plain, sentences, counts).map((sum) => ({ kind: 'missed-sum' as const, ...sum })),
    ...readListedParts(plain, sentences, counts).map((parts) => ({ kind: 'parts' as const, ...parts })),
    ...findSharesOverWhole(plain, sentences, counts).map((shares) => ({
      kind: 'shares-over-whole' as const,
      ...shares,
    })),
  ];
}

/** Two figures that make another change than their verb are not asked about once more for the share beside it. */
function falseChangesIn(plain: string, counts: readonly Count[], comparable: readonly NumberRead[]): FalseChange[] {
  const changes = [...findFalseChanges(plain, counts), ...findFalseMultiples(plain, counts)];
  const starts = new Set(changes.map(({ from }) => from.start));
  return [...changes, ...findChangedShares(plain, comparable).filter(({ from }) => !starts.has(from.start))];
}

/** The same figure, counted from another origin. */
export function shiftFigure(figure: Figure, by: Shift): Figure {
  const span = shiftSpan(figure.span, by);
  switch (figure.kind) {
    case 'count':
      return { ...figure, span, phrase: shiftSpan(figure.phrase, by) };
    case 'age':
      return { ...figure, span, name: startOf(figure.name, by) };
    case 'false-change':
      return { ...figure, span, from: shiftSpan(figure.from, by), to: shiftSpan(figure.to, by) };
    case 'missed-sum':
      return { ...figure, span, whole: shiftSpan(figure.whole, by) };
    case 'false-period':
    case 'false-years':
    case 'years':
      return { ...figure, span, start: shiftSpan(figure.start, by) };
    case 'false-share':
      return { ...figure, span, part: shiftSpan(figure.part, by), whole: shiftSpan(figure.whole, by) };
    case 'age-told':
    case 'parts':
    case 'past-year':
    case 'voting':
    case 'date':
    case 'pair':
    case 'shares-over-whole':
      return { ...figure, span };
  }
}

function startOf(start: number, by: Shift): number {
  const place: Span = { start, end: start + 1 };
  return shiftSpan(place, by).start;
}

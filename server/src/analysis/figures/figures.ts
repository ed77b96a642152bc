import { plainLetters } from '../../text/letter-case.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import type { Mention } from '../names/mentions.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { type AgeRead, readAges } from './ages.ts';
import { findChangedShares } from './changed-shares.ts';
import { type FalseChange, findFalseChanges } from './changes.ts';
import { type Count, readCounts } from './counts.ts';
import { type DateRead, readDates } from './dates.ts';
import { type FalseShare, findFalseShares } from './false-shares.ts';
import { type PairRead, readScorePairs } from './score-pairs.ts';
import { findSharesOverWhole, type SharesOverWhole } from './shares.ts';

/** A figure of a story, or figures of one sentence that contradict each other. */
export type Figure =
  | ({ readonly kind: 'count' } & Count)
  | ({ readonly kind: 'date' } & DateRead)
  | ({ readonly kind: 'age' } & AgeRead)
  | ({ readonly kind: 'false-change' } & FalseChange)
  | ({ readonly kind: 'false-share' } & FalseShare)
  | ({ readonly kind: 'shares-over-whole' } & SharesOverWhole)
  | ({ readonly kind: 'pair' } & PairRead);

/** The figures of one kind. */
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { readonly kind: Kind }>;

/** Reads the figures of one paragraph: what it counts, its dates, people’s ages, and sums that cannot be. */
export function findFigures(prose: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Figure[] {
  const plain = plainLetters(prose);
  const counts = readCounts(plain);
  const pairs = readScorePairs(plain).map((pair) => ({ kind: 'pair' as const, ...pair }));
  const dates = readDates(prose).map((date) => ({ kind: 'date' as const, ...date }));
  if (counts.length === 0) return [...dates, ...pairs];
  return [
    ...counts.map((count) => ({ kind: 'count' as const, ...count })),
    ...dates,
    ...pairs,
    ...readAges(prose, mentions).map((age) => ({ kind: 'age' as const, ...age })),
    ...[...findFalseChanges(plain, counts), ...findChangedShares(plain, counts)].map((change) => ({
      kind: 'false-change' as const,
      ...change,
    })),
    ...findFalseShares(plain, sentences, counts).map((share) => ({ kind: 'false-share' as const, ...share })),
    ...findSharesOverWhole(plain, sentences, counts).map((shares) => ({
      kind: 'shares-over-whole' as const,
      ...shares,
    })),
  ];
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
    case 'date':
    case 'false-share':
    case 'pair':
    case 'shares-over-whole':
      return { ...figure, span };
  }
}

function startOf(start: number, by: Shift): number {
  const place: Span = { start, end: start + 1 };
  return shiftSpan(place, by).start;
}

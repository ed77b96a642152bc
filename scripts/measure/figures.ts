import type { StorySentence } from '../../server/src/analysis/story.ts';
import type { ReportedFinding } from '../../server/src/check.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { type DeskStory, MUST_ASK, needIn } from '../train/desk-marks.ts';

/** A story that editors marked, and what was found in it. */
export interface MeasuredStory {
  readonly story: DeskStory;
  readonly findings: readonly ReportedFinding[];
  readonly sentences: readonly StorySentence[];
}

/** One figure: its name, and so many of how many. */
export interface Figure {
  readonly name: string;
  readonly part: number;
  readonly of: number;
}

/** What one marked sentence was, and what was found there. */
interface MeasuredSentence {
  readonly codes: readonly string[];
  /** From 0 to 3, the mean of the editors. */
  readonly need: number;
  readonly asks: number;
  readonly isSourced: boolean;
  readonly asked: ReadonlyMap<string, 'likely' | 'possible'>;
}

/** The sentences of a story that editors marked, but for the headline and what is broken. */
export function measureSentences({ story, findings, sentences }: MeasuredStory): MeasuredSentence[] {
  return story.marks.slice(1).flatMap((mark): MeasuredSentence[] => {
    const need = needIn(mark);
    if (need === undefined) return [];
    const here = sentences.filter(({ span }) => overlaps(span, mark));
    return [
      {
        codes: mark.codes.filter((code) => code !== 'x'),
        need,
        asks: Math.max(0, ...here.map(({ asks }) => asks)),
        isSourced: here.some(({ attributed }) => attributed === 'direct' || attributed === 'carried'),
        asked: askedIn(mark, findings),
      },
    ];
  });
}

function askedIn(mark: Span, findings: readonly ReportedFinding[]): MeasuredSentence['asked'] {
  const here = findings.filter(({ span }) => overlaps(span, mark));
  return new Map(here.map(({ ruleId, severity }) => [ruleId, isFirm(severity) ? 'likely' : 'possible']));
}

function isFirm(severity: ReportedFinding['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}

/** What is asked about, how much of it rightly, and how much of what must have a source is found. */
export function claimFigures(sentences: readonly MeasuredSentence[]): Figure[] {
  const asked = sentences.filter(({ asked }) => asked.get('unattributed-claim') === 'likely');
  const possible = sentences.filter(({ asked }) => asked.get('unattributed-claim') === 'possible');
  const must = sentences.filter(({ need }) => need >= MUST_ASK);
  return [
    figure('of the claims asked about, right', asked, ({ need, codes }) => need >= MUST_ASK || codes.includes('q')),
    figure('of the claims asked about, right or arguable', asked, ({ need, codes }) => need > 0 || codes.includes('q')),
    figure('of those that one might ask about, right or arguable', possible, ({ need }) => need > 0),
    figure(
      'of those that must have a source, asked about',
      must,
      ({ asked }) => asked.get('unattributed-claim') === 'likely',
    ),
  ];
}

/** How well it is told which sentences have a source. */
export function sourceFigures(sentences: readonly MeasuredSentence[]): Figure[] {
  const hasSource = ({ codes }: MeasuredSentence) => codes.every((code) => code === 'a' || code === 'v');
  const hasNone = ({ codes }: MeasuredSentence) => !codes.some((code) => code === 'a' || code === 'v');
  return [
    agreement('F1 of sentences that have a source', sentences, {
      isIn: hasSource,
      isOut: hasNone,
      found: ({ isSourced }) => isSourced,
    }),
    agreement('F1 of sentences that have none', sentences, {
      isIn: hasNone,
      isOut: hasSource,
      found: ({ isSourced }) => !isSourced,
    }),
  ];
}

type Test = (sentence: MeasuredSentence) => boolean;

/** Which sentences the marks count in and which out; of others they say nothing. */
interface Tests {
  readonly isIn: Test;
  readonly isOut: Test;
  readonly found: Test;
}

function figure(name: string, among: readonly MeasuredSentence[], counts: Test): Figure {
  return { name, part: among.filter(counts).length, of: among.length };
}

/** F1 is twice the hits over what was found and what is there. */
function agreement(name: string, all: readonly MeasuredSentence[], { isIn, isOut, found }: Tests): Figure {
  const marked = all.filter((each) => isIn(each) || isOut(each));
  const hits = marked.filter((each) => isIn(each) && found(each)).length;
  return { name, part: 2 * hits, of: marked.filter(isIn).length + marked.filter(found).length };
}

/** The mean of the shares of right ones above each right one, in the order of certainty. */
export function averagePrecision(sentences: readonly MeasuredSentence[]): number {
  const ranked = sentences.toSorted((a, b) => b.asks - a.asks);
  let right = 0;
  let sum = 0;
  for (const [at, { need }] of ranked.entries()) if (need >= MUST_ASK) sum += ++right / (at + 1);
  return right === 0 ? Number.NaN : sum / right;
}

/** One row of the calibration: sentences of a certainty, and how many of them editors asked about. */
export interface CalibrationRow extends Figure {
  readonly from: number;
}

/** Of the sentences in each tenth of certainty, how many a desk asked about, and how many it might. */
export function calibrate(sentences: readonly MeasuredSentence[], least: number): CalibrationRow[] {
  const tenths = Array.from({ length: 10 }, (_, tenth) => tenth / 10);
  return tenths.map((from) => {
    const within = sentences.filter(({ asks }) => Math.min(9, Math.floor(asks * 10)) === Math.round(from * 10));
    const name = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    return { ...figure(name, within, ({ need }) => need >= least), from };
  });
}

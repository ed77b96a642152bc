import type { ReportedFinding } from '../../check.ts';
import { measureLines } from '../../text/lines.ts';
import { wordsAt } from '../../text/span.ts';
import { endsOf } from '../formats/report.ts';
import { compareLines } from './changed-lines.ts';
import { pairOff } from './pair-off.ts';

/** A version of a draft and what was found in it. */
export interface CheckedVersion {
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/**
 * The findings that a change brought: those on lines that changed, and those elsewhere that were not there before, such as
 * letters that nobody explains any more. What only moved, as from a first use to the next, was there before.
 */
export function findNew(now: CheckedVersion, before: CheckedVersion): ReportedFinding[] {
  const { lineBefore } = compareLines(before.text, now.text);
  const placed = placeAll(now);
  const old = placeAll(before);
  const isChanged = ({ from, to }: Placed) => lineBefore(from.line) === undefined || lineBefore(to.line) === undefined;
  const placeBefore = (found: Placed) => `${found.sign}\n${lineBefore(found.from.line)}:${found.from.column}`;
  const [changed, unchanged] = [placed.filter(isChanged), placed.filter((found) => !isChanged(found))];
  const exact = pairOff(unchanged, old, placeBefore, ({ sign, from }) => `${sign}\n${from.line}:${from.column}`);
  // What stands on a line that was edited keeps its own like from standing for a finding elsewhere.
  const edited = pairOff(changed, exact.left, signOf, signOf);
  const elsewhere = pairOff(exact.unpaired, edited.left, signOf, signOf);
  const fresh = new Set([...changed, ...elsewhere.unpaired].map(({ finding }) => finding));
  return now.findings.filter((finding) => fresh.has(finding));
}

interface Placed extends ReturnType<typeof endsOf> {
  readonly finding: ReportedFinding;
  /** The rule and the words. */
  readonly sign: string;
}

function placeAll({ text, findings }: CheckedVersion): Placed[] {
  const lines = measureLines(text);
  return findings.map((finding) => ({
    finding,
    sign: `${finding.ruleId}\n${wordsAt(text, finding.span)}`,
    ...endsOf(lines, finding.span),
  }));
}

function signOf({ sign }: Placed): string {
  return sign;
}

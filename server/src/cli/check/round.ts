import type { ReportedFinding } from '../../check.ts';
import { SEVERITIES, type Severity } from '../../stylebook/level.ts';
import type { Baseline } from '../baseline/baseline-asked.ts';
import { pathFromRoot } from '../drafts/project-root.ts';
import type { Source, Sources } from '../drafts/sources.ts';
import { type CheckedInTurn, type Checking, checkInOrder } from '../examining/check-in-order.ts';
import { mayFix } from '../examining/mend.ts';
import type { Outputs } from '../formats/outputs.ts';
import { placesIn } from '../formats/places.ts';
import { nameCheck, type Tally } from '../formats/report.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';
import type { Fixing } from './fix-asked.ts';
import type { Verdict } from './verdict.ts';
import { type WordCopy, writeWordCopy } from './word-copy.ts';

/** What all drafts of one check have in common. */
export interface Round extends Checking {
  readonly terminal: Terminal;
  readonly report: Outputs;
  readonly baseline: Baseline;
  readonly fixing: Fixing | undefined;
  readonly copy: WordCopy;
  readonly verdict: Verdict;
  /** The top of the project. */
  readonly root: string;
}

/** What came of all the drafts, and how many fixes were made or shown in them. */
export interface RoundTally extends Tally {
  readonly fixes: number;
}

/** Checks the drafts, and tells of each in its turn as it is done. */
export async function checkAll({ sources, troubles }: Sources, round: Round): Promise<RoundTally> {
  const { terminal, report, baseline } = round;
  const progress = createProgress(terminal.stderr);
  const outcomes: Outcome[] = [await complainOfAll(troubles, round)];
  await terminal.stdout.write(report.begin());
  for await (const checked of checkInOrder(sources, round, round.fixing?.kinds)) {
    outcomes.push(await tellOne(checked, round, progress));
    await progress.show(outcomes.length - 1, sources.length);
  }
  await progress.clear();
  outcomes.push(await complainOfAll(await baseline.close(), round));
  await terminal.stdout.write(report.end(add(outcomes)));
  outcomes.push(await complainOfAll(await report.close(), round));
  return add(outcomes);
}

interface Outcome {
  readonly drafts: 0 | 1;
  readonly findings: readonly ReportedFinding[];
  readonly troubles: readonly string[];
  readonly fixes: number;
}

async function complainOfAll(troubles: readonly string[], { terminal }: Round): Promise<Outcome> {
  for (const message of troubles) await complain(terminal, { message });
  return { drafts: 0, findings: [], troubles, fixes: 0 };
}

async function tellOne({ source, outcome }: CheckedInTurn, round: Round, progress: Progress): Promise<Outcome> {
  const { terminal, report, baseline, fixing, copy, verdict, root } = round;
  if (outcome.troubles.length > 0) await progress.clear();
  const told = await complainOfAll(outcome.troubles, round);
  if (outcome.kind === 'unreadable') return told;
  const { draft, file, fixes } = outcome;
  for (const message of notesOn(source, outcome, fixing)) {
    await progress.clear();
    await complain(terminal, { message });
  }
  const kept = fixes > 0 ? await fixing?.keep(source, file.draft, draft) : undefined;
  const unkept = await complainOfAll(kept?.troubles ?? [], round);
  const made = unkept.troubles.length > 0 ? 0 : fixes;
  const findings = baseline.heed(source, draft.text, outcome.findings);
  const shown = findings.filter(verdict.tells);
  const places = await placesIn(file);
  const named = nameCheck(source.path, draft.text, shown, places);
  const written = report.draft({ ...named, fromRoot: pathFromRoot(root, source.file), others: outcome.others });
  if (written !== '' || kept !== undefined) await progress.clear();
  await terminal.stdout.write((kept?.printed ?? '') + written);
  const uncopied = await writeWordCopy(copy, file, shown, terminal);
  return { drafts: 1, findings, troubles: [...told.troubles, ...unkept.troubles, ...uncopied], fixes: made };
}

/** What is told of a draft that was read well, beside its findings: that it is not mended here, or that it is empty. */
function* notesOn(
  { path }: Source,
  { draft, file: { word }, findings }: Extract<CheckedInTurn['outcome'], { kind: 'checked' }>,
  fixing: Fixing | undefined,
): Generator<string> {
  if (word !== undefined && fixing !== undefined && findings.some((found) => mayFix(found, fixing.kinds))) {
    const comments = word.writer === 'Word' ? '; --comments puts the findings into a copy' : '';
    yield `“${path}” is mended in ${word.writer}${comments}.`;
  }
  if (draft.text.trim() === '') yield `“${path}” is empty; there is nothing to check in it.`;
}

function add(outcomes: readonly Outcome[]): RoundTally {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [hint, information, warning, error] = SEVERITIES.map(count);
  return {
    drafts: outcomes.filter(({ drafts }) => drafts === 1).length,
    findings: { hint: hint ?? 0, information: information ?? 0, warning: warning ?? 0, error: error ?? 0 },
    troubles: outcomes.flatMap(({ troubles }) => troubles),
    fixes: outcomes.reduce((sum, { fixes }) => sum + fixes, 0),
  };
}

import { SEVERITIES, type Severity } from '../stylebook/level.ts';
import type { Arguments } from './arguments.ts';
import { BASELINE_OPTIONS, type Baseline, baselineAsked } from './baseline-asked.ts';
import { checkSource } from './check-source.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTION, type Desks, desksAsked } from './desks.ts';
import { OUTPUT_OPTIONS, type Outputs, outputsAsked } from './outputs.ts';
import { createProgress, type Progress } from './progress.ts';
import { findRoot, pathFromRoot } from './project-root.ts';
import { type CheckAsked, READER_OPTION, readerAsked } from './readers.ts';
import { nameCheck, type Tally } from './report.ts';
import { comparisonAsked, SINCE_OPTIONS } from './since-asked.ts';
import { findSources, type Source, type Sources } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

export const check: Command = {
  usage: 'check [FILE, FOLDER, GLOB or - …]',
  about: 'Checks drafts: those that are named, those in folders, and “-” for standard input; without any, this folder.',
  options: [
    ...OUTPUT_OPTIONS,
    { name: 'fail-on', takes: { words: SEVERITIES }, about: 'the least severity that gives status 1; default warning' },
    CONFIG_OPTION,
    READER_OPTION,
    ...SINCE_OPTIONS,
    ...BASELINE_OPTIONS,
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 bad use, a bad config or an unreadable draft.

Examples:
  copydesk check story.md
  copydesk check 'stories/**/*.draft' --fail-on error
  copydesk check --since origin/main
  copydesk check - --stdin-filename story.html < story.html
  copydesk check --format sarif > copydesk.sarif`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const comparison = await comparisonAsked(given, terminal);
    if (comparison?.kind === 'misuse') return complain(terminal, comparison);
    const sources = await findSources(given, terminal, desks.findConfig, comparison);
    if (sources.kind === 'misuse') return complain(terminal, sources);
    const baseline = await baselineAsked(given, terminal);
    if (baseline.kind === 'misuse') return complain(terminal, baseline);
    const report = await outputsAsked(given, failOnIn(given), terminal);
    if (report.kind === 'misuse') return complain(terminal, report);
    const root = await findRoot(terminal);
    const check = readerAsked(given, terminal);
    return statusOf(await checkAll(sources, { terminal, desks, report, check, baseline, root }), given);
  },
};

interface Round {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly report: Outputs;
  readonly check: CheckAsked;
  readonly baseline: Baseline;
  /** The top of the project. */
  readonly root: string;
}

async function checkAll({ sources, troubles }: Sources, round: Round): Promise<Tally> {
  const { terminal, report, baseline } = round;
  const progress = createProgress(terminal.stderr);
  const tally = { drafts: 0, findings: { hint: 0, information: 0, warning: 0, error: 0 }, troubles: [...troubles] };
  for (const message of troubles) await complain(terminal, { message });
  await terminal.stdout.write(report.begin());
  for (const [index, source] of sources.entries()) {
    const checked = await checkOne(source, round, progress);
    tally.troubles.push(...checked.troubles);
    tally.drafts += checked.drafts;
    for (const severity of checked.severities) tally.findings[severity] += 1;
    await progress.show(index + 1, sources.length);
  }
  await progress.clear();
  const unwritten = await baseline.close();
  for (const message of unwritten) await complain(terminal, { message });
  tally.troubles.push(...unwritten);
  await terminal.stdout.write(report.end(tally));
  const unsaved = await report.close();
  for (const message of unsaved) await complain(terminal, { message });
  tally.troubles.push(...unsaved);
  return tally;
}

interface Outcome {
  readonly drafts: 0 | 1;
  readonly severities: readonly Severity[];
  readonly troubles: readonly string[];
}

async function checkOne(source: Source, round: Round, progress: Progress): Promise<Outcome> {
  const { terminal, desks, report, check, baseline, root } = round;
  const outcome = await checkSource(source, desks, check);
  if (outcome.troubles.length > 0) await progress.clear();
  for (const message of outcome.troubles) await complain(terminal, { message });
  if (outcome.kind === 'unreadable') return { drafts: 0, severities: [], troubles: outcome.troubles };
  const { text } = outcome.draft;
  const findings = baseline.heed(source, text, outcome.findings);
  const written = report.draft(nameCheck(source.path, text, findings, pathFromRoot(root, source.file)));
  if (written !== '') await progress.clear();
  await terminal.stdout.write(written);
  return { drafts: 1, severities: findings.map(({ severity }) => severity), troubles: outcome.troubles };
}

function failOnIn({ texts }: Arguments): Severity {
  return SEVERITIES.find((severity) => severity === texts.get('fail-on')) ?? 'warning';
}

function statusOf({ findings, troubles }: Tally, given: Arguments): ExitStatus {
  if (troubles.length > 0) return 2;
  const least = SEVERITIES.indexOf(failOnIn(given));
  return SEVERITIES.slice(least).some((severity) => findings[severity] > 0) ? 1 : 0;
}

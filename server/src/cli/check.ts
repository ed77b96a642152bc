import type { Arguments, Misuse } from './arguments.ts';
import { BASELINE_OPTIONS, baselineAsked } from './baseline-asked.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS } from './config-options.ts';
import { type Desks, desksAsked } from './desks.ts';
import { FIX_OPTIONS, fixingAsked } from './fix-asked.ts';
import { misusedInsteadOfFindings } from './instead-of-findings.ts';
import { OUTPUT_OPTIONS, outputsAsked } from './outputs.ts';
import { misusedPackage, PACKAGE_OPTION, packageAsked } from './package-asked.ts';
import { findRoot } from './project-root.ts';
import { READER_OPTION, readerAsked } from './readers.ts';
import { checkAll, type Round, type RoundTally } from './round.ts';
import { comparisonAsked, SINCE_OPTIONS } from './since-asked.ts';
import { findSources, type Sources } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';
import { VERDICT_OPTIONS, verdictAsked } from './verdict.ts';
import { wordCopyAsked } from './word-copy.ts';

export const check: Command = {
  usage: 'check [FILE, FOLDER, GLOB or - …]',
  about: 'Checks drafts: those that are named, those in folders, and “-” for standard input; without any, this folder.',
  options: [
    ...OUTPUT_OPTIONS,
    ...VERDICT_OPTIONS,
    ...CONFIG_OPTIONS,
    {
      name: 'print-config',
      takes: { text: 'FILE' },
      about: 'print what holds for this draft, as JSON, and check nothing',
    },
    READER_OPTION,
    PACKAGE_OPTION,
    ...SINCE_OPTIONS,
    ...BASELINE_OPTIONS,
    ...FIX_OPTIONS,
    { name: 'ready', takes: 'nothing', about: 'tick what is done before filing, instead of listing findings' },
    { name: 'comments', takes: { text: 'OUT.docx' }, about: 'a copy of a Word document, each finding a comment' },
    { name: 'original', takes: 'nothing', about: 'a Word document as it stood before its tracked changes' },
    { name: 'text', takes: 'nothing', about: 'prints the text that is read, and checks nothing' },
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 bad use, a bad config or an unreadable draft;
with --fix-dry-run 1 means that something is to be mended.

Examples:
  copydesk check story.md
  copydesk check 'stories/**/*.draft' --fail-on error
  copydesk check --since origin/main
  copydesk check story.md --ready
  copydesk check --package story.md sidebar.md captions.md
  copydesk check - --stdin-filename story.html < story.html
  copydesk check --format sarif > copydesk.sarif`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const printed = given.texts.get('print-config');
    if (printed !== undefined) return (await import('./print-config.ts')).printConfig(printed, desks, terminal);
    const asked = await askedOf(given, desks, terminal);
    if ('kind' in asked) return complain(terminal, asked);
    if (given.switches.has('ready')) {
      const { lookBeforeFiling } = await import('./ready.ts');
      return lookBeforeFiling(asked.sources, given, { terminal, desks, check: asked.round.check });
    }
    if (given.switches.has('text')) return (await import('./print-texts.ts')).printTexts(asked.sources, terminal);
    const tally = await checkAll(asked.sources, asked.round);
    if (asked.round.fixing?.tells === 'findings' && tally.fixes > 0) {
      await terminal.stderr.write(`copydesk: Mended ${tally.fixes} ${tally.fixes === 1 ? 'place' : 'places'}.\n`);
    }
    return statusOf(tally, asked.round);
  },
};

interface Asked {
  readonly sources: Sources;
  readonly round: Round;
}

/** What the arguments ask for; the first that means nothing ends it. */
async function askedOf(given: Arguments, desks: Desks, terminal: Terminal): Promise<Asked | Misuse> {
  const misused = misusedInsteadOfFindings(given) ?? misusedPackage(given);
  if (misused !== undefined) return misused;
  const verdict = verdictAsked(given);
  if (verdict.kind === 'misuse') return verdict;
  const fixing = fixingAsked(given);
  if (fixing?.kind === 'misuse') return fixing;
  const comparison = await comparisonAsked(given, terminal);
  if (comparison?.kind === 'misuse') return comparison;
  const listed = await findSources(given, terminal, desks.findConfig, comparison);
  if (listed.kind === 'misuse') return listed;
  const copy = await wordCopyAsked(given, listed.sources, terminal);
  if (copy.kind === 'misuse') return copy;
  const baseline = await baselineAsked(given, terminal);
  if (baseline.kind === 'misuse') return baseline;
  const report = await outputsAsked(given, { failOn: verdict.failOn, tells: fixing?.tells ?? 'findings' }, terminal);
  if (report.kind === 'misuse') return report;
  const [root, check] = [await findRoot(terminal), readerAsked(given, terminal)];
  const isWhole = comparison === undefined && fixing === undefined;
  const { sources, partOf } = await packageAsked(given, listed, { terminal, desks, root, isWhole });
  return { sources, round: { terminal, desks, report, check, baseline, fixing, copy, verdict, root, partOf } };
}

function statusOf(tally: RoundTally, { fixing, verdict }: Round): ExitStatus {
  if (tally.troubles.length > 0) return 2;
  const isFailed = fixing?.tells === 'diff' ? tally.fixes > 0 : verdict.isFailed(tally);
  return isFailed ? 1 : 0;
}

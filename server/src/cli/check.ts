import { SEVERITIES, type Severity } from '../stylebook/level.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { type Desks, desksAsked } from './desks.ts';
import { FORMATS, loadReport } from './formats.ts';
import { placesIn } from './places.ts';
import { createProgress, type Progress } from './progress.ts';
import { type CheckAsked, READER_OPTION, readerAsked } from './readers.ts';
import { nameCheck, type Report, type Tally } from './report.ts';
import { findSources, type Source, type Sources } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';
import { type WordCopy, wordCopyAsked, writeWordCopy } from './word-copy.ts';

export const check: Command = {
  usage: 'check [FILE, FOLDER, GLOB or - …]',
  about: 'Checks drafts: those that are named, those in folders, and “-” for standard input; without any, this folder.',
  options: [
    { name: 'format', takes: { words: FORMATS }, about: 'how findings are written; default pretty' },
    { name: 'fail-on', takes: { words: SEVERITIES }, about: 'the least severity that gives status 1; default warning' },
    {
      name: 'config',
      takes: { text: 'FILE' },
      about: 'this config alone, instead of the copydesk.yml in each draft’s folder and those above',
    },
    READER_OPTION,
    { name: 'ready', takes: 'nothing', about: 'tick what is done before filing, instead of listing findings' },
    { name: 'comments', takes: { text: 'OUT.docx' }, about: 'a copy of a Word document, each finding a comment' },
    { name: 'original', takes: 'nothing', about: 'a Word document as it stood before its tracked changes' },
    { name: 'text', takes: 'nothing', about: 'prints the text that is read, and checks nothing' },
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 bad use, a bad config or an unreadable draft.

Examples:
  copydesk check story.md
  copydesk check 'stories/**/*.draft' --fail-on error
  copydesk check story.md --ready
  copydesk check - --stdin-filename story.html < story.html
  copydesk check --format sarif > copydesk.sarif`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const sources = await findSources(given, terminal, desks.findConfig);
    if (sources.kind === 'misuse') return complain(terminal, sources);
    if (given.switches.has('ready')) {
      const { lookBeforeFiling } = await import('./ready.ts');
      return lookBeforeFiling(sources, given, { terminal, desks, check: readerAsked(given, terminal) });
    }
    if (given.switches.has('text')) return printTexts(sources, terminal);
    const copy = wordCopyAsked(given, sources.sources, terminal);
    if (copy.kind === 'misuse') return complain(terminal, copy);
    const report = await loadReport(formatIn(given), terminal, given.switches.has('no-color') ? 'never' : 'auto');
    const check = readerAsked(given, terminal);
    return statusOf(await checkAll(sources, { terminal, desks, report, check, copy }), given);
  },
};

interface Round {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly report: Report;
  readonly check: CheckAsked;
  readonly copy: WordCopy;
}

async function checkAll({ sources, troubles }: Sources, round: Round): Promise<Tally> {
  const { terminal, report } = round;
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
  await terminal.stdout.write(report.end(tally));
  return tally;
}

interface Outcome {
  readonly drafts: 0 | 1;
  readonly severities: readonly Severity[];
  readonly troubles: readonly string[];
}

async function checkOne(
  source: Source,
  { terminal, desks, report, check, copy }: Round,
  progress: Progress,
): Promise<Outcome> {
  const read = await source.read();
  const { desk, troubles: configTroubles } = await desks.deskIn(source.folder);
  const troubles = read.kind === 'unreadable' ? [...configTroubles, read.message] : configTroubles;
  if (troubles.length > 0) await progress.clear();
  for (const message of troubles) await complain(terminal, { message });
  if (read.kind === 'unreadable') return { drafts: 0, severities: [], troubles };
  const { findings } = await check(read.draft, desk);
  const written = report.draft(nameCheck(source.path, read.draft.text, findings, await placesIn(read)));
  if (written !== '') await progress.clear();
  await terminal.stdout.write(written);
  const unwritten = await writeWordCopy(copy, read, findings, terminal);
  return { drafts: 1, severities: findings.map(({ severity }) => severity), troubles: [...troubles, ...unwritten] };
}

function formatIn({ texts }: Arguments) {
  return FORMATS.find((format) => format === texts.get('format')) ?? 'pretty';
}

function statusOf({ findings, troubles }: Tally, { texts }: Arguments): ExitStatus {
  if (troubles.length > 0) return 2;
  const least = SEVERITIES.findIndex((severity) => severity === (texts.get('fail-on') ?? 'warning'));
  return SEVERITIES.slice(least).some((severity) => findings[severity] > 0) ? 1 : 0;
}

async function printTexts({ sources, troubles }: Sources, terminal: Terminal): Promise<ExitStatus> {
  const told = [...troubles];
  for (const source of sources) {
    const read = await source.read();
    if (read.kind === 'unreadable') told.push(read.message);
    else await terminal.stdout.write(read.draft.text.endsWith('\n') ? read.draft.text : `${read.draft.text}\n`);
  }
  for (const message of told) await complain(terminal, { message });
  return told.length > 0 ? 2 : 0;
}

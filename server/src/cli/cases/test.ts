import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isConfigName, listConfigs } from '../../files/list-configs.ts';
import { readTextFile } from '../../files/text-file.ts';
import { RULES } from '../../rules/index.ts';
import { readSaid } from '../../stylebook/read-config.ts';
import { measureLines } from '../../text/lines.ts';
import { createNamedDesk, type Desks, desksAsked } from '../drafts/desks.ts';
import { type CheckAsked, READER_OPTION, readerAsked } from '../examining/readers.ts';
import { misuse } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { complain, shownPath, type Terminal } from '../terminal/terminal.ts';
import { faultsOfCase } from './case-outcome.ts';
import { type CaseOutcome, caseReport } from './case-report.ts';

export const test: Command = {
  usage: 'test [FILE or FOLDER …]',
  about:
    'Runs the cases that configs have under “tests”: of a folder, those in it and below; without any, of this folder.',
  options: [
    { name: 'format', takes: { words: ['pretty', 'json'] }, about: 'how the outcome is written; default pretty' },
    READER_OPTION,
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 all cases pass, 1 one fails, 2 bad use, a config with a mistake, or no case at all.

Examples:
  copydesk test
  copydesk test desk/copydesk.yml --format json`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const named = given.operands.length === 0 ? ['.'] : given.operands;
    const files = await Promise.all(named.map((name) => listConfigs(name, terminal.folder, desks.findConfig)));
    const round = { terminal, desks, check: readerAsked(given, terminal) };
    const ran: RanCases[] = [];
    for (const file of new Set(files.flat())) ran.push(await runCases(file, round));
    // A profile is read for its own cases, and below the config that extends it.
    const troubles = new Set(ran.flatMap((each) => each.troubles));
    for (const message of troubles) await complain(terminal, { message });
    const outcomes = ran.flatMap((each) => each.outcomes);
    if (outcomes.length === 0 && troubles.size === 0) return complain(terminal, misuse(NO_CASES));
    await terminal.stdout.write(caseReport(outcomes, given, terminal));
    if (troubles.size > 0) return 2;
    return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
  },
};

const NO_CASES = 'There is no case to run. Write “tests:” into a copydesk.yml: a text, and what it finds in it.';

interface TestRound {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly check: CheckAsked;
}

interface RanCases {
  readonly outcomes: readonly CaseOutcome[];
  readonly troubles: readonly string[];
}

/** Runs the cases of one config against what holds in its folder, or against the config alone where it has another name. */
async function runCases(file: string, { terminal, desks, check }: TestRound): Promise<RanCases> {
  const shown = shownPath(file, terminal);
  const read = await readTextFile(file, shown);
  if (read.kind === 'unreadable') return { outcomes: [], troubles: [read.message] };
  const own = isConfigName(file) ? desks : await createNamedDesk(file, terminal);
  if (own.kind === 'misuse') return { outcomes: [], troubles: [own.message] };
  const { said, placeOf } = readSaid(read.text, RULES);
  const { desk, troubles } = await own.deskIn(path.dirname(file));
  const lines = measureLines(read.text);
  const outcomes: CaseOutcome[] = [];
  for (const [at, deskCase] of said.tests.entries()) {
    const draft = { uri: pathToFileURL(`${file}#${at}`).href, format: deskCase.format, text: deskCase.text };
    const faults = faultsOfCase(deskCase, await check(draft, desk), desk);
    outcomes.push({ file: shown, ...lines.placeOf(placeOf(['tests', at]).start), text: deskCase.text, faults });
  }
  return { outcomes, troubles };
}

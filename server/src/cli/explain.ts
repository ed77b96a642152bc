import path from 'node:path';
import { checkDraft } from '../check.ts';
import { RULES } from '../rules/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { desksAsked } from './desks.ts';
import { coloursFor } from './formats.ts';
import { misuse } from './misuse.ts';
import { showFinding } from './pretty.ts';
import { nameCheck } from './report.ts';
import { readRulePage } from './rule-page.ts';
import { fileSource } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

export const explain: Command = {
  usage: 'explain RULE | FILE:LINE',
  about:
    'Prints the page of a rule: what it asks for, with examples. With a file and a line, tells how the findings on that line came about.',
  options: [{ name: 'config', takes: { text: 'FILE' }, about: 'this config, instead of the nearest copydesk.yml' }],
  notes: `“copydesk rules” lists the rules.

Examples:
  copydesk explain undefined-acronym
  copydesk explain story.md:14`,
  async run(given, terminal) {
    const [asked = ''] = given.operands;
    const rule = RULES.find(({ id }) => id === asked);
    if (rule !== undefined) {
      await terminal.stdout.write(await readRulePage(terminal.pages, rule.id));
      return 0;
    }
    const [, file, line] = FILE_AND_LINE.exec(asked) ?? [];
    if (file !== undefined) return explainLine({ file, line: Number(line), given }, terminal);
    const allowed = RULES.map(({ id }) => id).join(', ');
    return complain(terminal, misuse(`There is no rule “${asked}”. Allowed: ${allowed}; or FILE:LINE.`));
  },
};

// “story.md:14”, and “story.md:14:3” as `copydesk check` prints it.
const FILE_AND_LINE = /^(.+?):(\d+)(?::\d+)?$/;

interface Asked {
  readonly file: string;
  readonly line: number;
  readonly given: Arguments;
}

async function explainLine({ file, line, given }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const desks = await desksAsked(given, terminal);
  if (desks.kind === 'misuse') return complain(terminal, desks);
  const source = fileSource(path.resolve(terminal.folder, file), terminal);
  const read = await source.read();
  if (read.kind === 'unreadable') return complain(terminal, misuse(read.message));
  const { desk, troubles } = await desks.openIn(source.folder);
  for (const message of troubles) await complain(terminal, { message });
  const check = nameCheck(source.path, read.draft.text, checkDraft(read.draft, desk).findings);
  const here = check.findings.filter(({ span }) => {
    return check.lines.placeOf(span.start).line <= line && line <= check.lines.placeOf(span.end).line;
  });
  if (here.length === 0) await terminal.stdout.write(`Nothing was found on line ${line} of ${source.path}.\n`);
  const page = { width: terminal.stdout.width, colours: coloursFor(terminal, 'auto') };
  for (const finding of here) {
    const why = finding.why.map((step) => ` - ${step}\n`).join('');
    await terminal.stdout.write(`${showFinding(finding, check, page)}\n\n${why}\n`);
  }
  return troubles.length > 0 ? 2 : 0;
}

import path from 'node:path';
import { ANSWERS_NAME } from '../answers-file.ts';
import type { CheckedDraft } from '../check.ts';
import type { Desk } from '../desk.ts';
import { DIRECTIVE_FAULTS } from '../directives.ts';
import { explainSentence } from '../explain-sentence.ts';
import { isThere } from '../files/is-there.ts';
import { RULES } from '../rules/index.ts';
import type { Paged } from '../rules/rule.ts';
import { measureLines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { CONFIG_OPTIONS } from './drafts/config-options.ts';
import { desksAsked } from './drafts/desks.ts';
import { readSource } from './drafts/read-source.ts';
import { fileSource } from './drafts/sources.ts';
import { READER_OPTION, readerAsked } from './examining/readers.ts';
import { coloursFor } from './formats/formats.ts';
import { placesIn } from './formats/places.ts';
import { type Paper, showFinding, showRemark } from './formats/pretty.ts';
import { endsOf, type NamedCheck, nameCheck } from './formats/report.ts';
import { readRulePage } from './formats/rule-page.ts';
import { type Arguments, misuse } from './terminal/arguments.ts';
import type { Command } from './terminal/command.ts';
import { meant } from './terminal/did-you-mean.ts';
import { complain, type ExitStatus, type Terminal } from './terminal/terminal.ts';

export const explain: Command = {
  usage: 'explain RULE | FILE:LINE',
  about:
    'Prints the page of a rule: what it asks for, with examples. With a file and a line, tells how the findings on that line came about, and whose words its other sentences are; of a Word or OpenDocument text, with the number of a paragraph.',
  options: [...CONFIG_OPTIONS, READER_OPTION],
  notes: `“copydesk rules” lists the rules.

Examples:
  copydesk explain undefined-acronym
  copydesk explain story.md:14`,
  async run(given, terminal) {
    const [asked = ''] = given.operands;
    const rule = EXPLAINED.find(({ id }) => id === asked);
    if (rule !== undefined) {
      await terminal.stdout.write(await readRulePage(terminal.pages, rule));
      return 0;
    }
    const [, file, line] = FILE_AND_LINE.exec(asked) ?? [];
    if (file !== undefined) return explainLine({ file, line: Number(line), given }, terminal);
    return complain(terminal, misuse(await whyNothing(asked, terminal)));
  },
};

const EXPLAINED: readonly Paged[] = [
  ...RULES,
  ...DIRECTIVE_FAULTS.map((id) => ({ category: 'directives' as const, id })),
];

async function whyNothing(asked: string, { folder }: Terminal): Promise<string> {
  if (asked === '') return 'Name a rule, or a draft and a line, as in story.md:14. “copydesk rules” lists the rules.';
  if (await isThere(path.resolve(folder, asked))) return `Say which line of “${asked}”, as in ${asked}:14.`;
  const [, file, line = ''] = FILE_AND_MORE.exec(asked) ?? [];
  if (file !== undefined) {
    if (!(await isThere(path.resolve(folder, file)))) return `There is no “${file}”. Check the name.`;
    return line === ''
      ? `Say which line of “${file}”, as in ${file}:14.`
      : `“${line}” is no line of “${file}”. Give its number, as in ${file}:14.`;
  }
  const ids = EXPLAINED.map(({ id }) => id);
  return `There is no rule “${asked}”.${meant(asked, ids)} Allowed: ${ids.join(', ')}; or FILE:LINE.`;
}

// “story.md:14”, and “story.md:14:3” as `copydesk check` prints it.
const FILE_AND_LINE = /^(.+?):(\d+)(?::\d+)?$/;

// “story.md:x”, “story.md:”; but no “C:” of a Windows path. No rule has a colon in its name.
const FILE_AND_MORE = /^(.{2,}?):(.*)$/;

interface Asked {
  readonly file: string;
  readonly line: number;
  readonly given: Arguments;
}

async function explainLine({ file, line, given }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const desks = await desksAsked(given, terminal);
  if (desks.kind === 'misuse') return complain(terminal, desks);
  const source = fileSource(path.resolve(terminal.folder, file), terminal);
  const { desk, troubles, withAnswers } = await desks.deskIn(source.folder);
  const read = await readSource(source, desk);
  if (read.kind === 'unreadable') return complain(terminal, misuse(read.message));
  const { draft } = read;
  const places = await placesIn(read);
  const lines = places?.lines ?? measureLines(draft.text);
  const unit = places === undefined ? 'line' : 'paragraph';
  const { line: last } = lines.placeOf(draft.text.length);
  if (line < 1 || line > last)
    return complain(terminal, misuse(`“${file}” has no ${unit} ${line}; its last one is ${last}.`));
  for (const message of troubles) await complain(terminal, { message });
  const checked = await readerAsked(given, terminal)(withAnswers(draft, source.file), desk);
  const check = nameCheck(source.path, draft.text, checked.findings, places);
  const paper = { width: terminal.stdout.width, colours: coloursFor(terminal, 'auto') };
  const explained = { checked, check, desk, paper };
  const paths = [...findingsOn(line, check, paper), ...answersOn(line, explained), ...sentencesOn(line, explained)];
  const nothing = `There is nothing to explain ${unit === 'line' ? 'on line' : 'in paragraph'} ${line} of ${source.path}.\n`;
  await terminal.stdout.write(paths.length === 0 ? nothing : paths.join('\n'));
  return troubles.length > 0 ? 2 : 0;
}

function isOnLine({ lines }: NamedCheck, span: Span, line: number): boolean {
  const { from, to } = endsOf(lines, span);
  return from.line <= line && line <= to.line;
}

function findingsOn(line: number, check: NamedCheck, paper: Paper): string[] {
  return check.findings
    .filter(({ span }) => isOnLine(check, span, line))
    .map((finding) => `${showFinding(finding, check, paper)}\n${toList(finding.why)}`);
}

interface Explained {
  readonly checked: CheckedDraft;
  readonly check: NamedCheck;
  readonly desk: Desk;
  readonly paper: Paper;
}

/** What was found on the line and answered in the file beside the draft. */
function answersOn(line: number, { checked, check, paper }: Explained): string[] {
  return checked.answered
    .filter(({ finding }) => isOnLine(check, finding.span, line))
    .map(({ finding: { span, ruleId, message, why }, reason }) => {
      const remark = { span, message: `This may stand: “${reason}”.` };
      const steps = [`${ANSWERS_NAME} answers ${ruleId} so: “${message}”`, ...why];
      return `${showRemark(remark, check, paper)}\n${toList(steps)}`;
    });
}

/** The sentences of the line that no rule asks about: whose they are, or why they need nobody. */
function sentencesOn(line: number, { checked, check, desk, paper }: Explained): string[] {
  return checked.story.sentences.flatMap(({ span }, at) => {
    const path = isOnLine(check, span, line) ? explainSentence(checked, at, desk) : undefined;
    if (path === undefined) return [];
    const remark = { span: path.span, message: path.verdict };
    return [`${showRemark(remark, check, paper)}\n${toList(path.steps)}`];
  });
}

function toList(steps: readonly string[]): string {
  return steps.map((step) => ` - ${step}\n`).join('');
}

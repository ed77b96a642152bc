import type pico from 'picocolors';
import type { ReportedFinding } from '../../check.ts';
import { SEVERITIES, type Severity } from '../../stylebook/level.ts';
import { drawCarets } from '../../text/carets.ts';
import type { Span } from '../../text/span.ts';
import { widthOf } from '../../text/width.ts';
import { showLine, withoutControls } from '../terminal/cells.ts';
import { foldWords } from '../terminal/fold.ts';
import type { NamedCheck, Report, Tally } from './report.ts';

type Colours = ReturnType<typeof pico.createColors>;

/** What is printed on: as wide as the terminal, if it is one. */
export interface Paper {
  readonly width: number | undefined;
  readonly colours: Colours;
}

// Without a terminal, a line is cut to what reads well in a log.
const WIDTH_OF_A_LOG = 100;

/** Findings for people: where, what to do, and the words in question with carets under them. */
export function prettyReport(paper: Paper): Report {
  return {
    begin: () => '',
    draft: (check) => check.findings.map((finding) => `${showFinding(finding, check, paper)}\n\n`).join(''),
    end: (tally) => `${summarise(tally)}\n`,
  };
}

/** One finding with its places, several lines without the last line’s end. */
export function showFinding(finding: ReportedFinding, check: NamedCheck, paper: Paper): string {
  const { colours } = paper;
  const paint = painterFor(finding.severity, colours);
  const { line, column } = check.lines.placeOf(finding.span.start);
  const excerpts = [
    { span: finding.span, note: '', paint },
    ...finding.related.map(({ span, message }) => ({
      span,
      note: withoutControls(message),
      paint: colours.blue,
    })),
  ];
  const digits = Math.max(...excerpts.map(({ span }) => String(check.lines.placeOf(span.start).line).length));
  return [
    foldWords(
      [
        [`${withoutControls(check.path)}:${line}:${column}`, colours.bold],
        [finding.severity, paint],
        [withoutControls(finding.message), colours.bold],
        [finding.ruleId, colours.dim],
      ],
      paper.width,
    ),
    ...excerpts.flatMap((excerpt) => showExcerpt(excerpt, check, digits, paper)),
    ...showElsewhere(finding, check, paper),
  ].join('\n');
}

/** The places in other drafts, each with its path above it. */
function showElsewhere({ elsewhere = [] }: ReportedFinding, { others = [] }: NamedCheck, paper: Paper): string[] {
  return elsewhere.flatMap(({ draft, span, message }) => {
    const other = others[draft];
    if (other === undefined) return [];
    const { line, column } = other.lines.placeOf(span.start);
    const excerpt = { span, note: withoutControls(message), paint: paper.colours.blue };
    const place = paper.colours.bold(`${withoutControls(other.path)}:${line}:${column}`);
    return [place, ...showExcerpt(excerpt, other, String(line).length, paper)];
  });
}

/** What there is to say about some words, where nothing is wrong with them. */
export function showRemark(
  { span, message }: { readonly span: Span; readonly message: string },
  check: NamedCheck,
  paper: Paper,
): string {
  const { colours } = paper;
  const { line, column } = check.lines.placeOf(span.start);
  const place = colours.bold(`${withoutControls(check.path)}:${line}:${column}`);
  const excerpt = showExcerpt({ span, note: '', paint: colours.green }, check, String(line).length, paper);
  return [`${place} ${withoutControls(message)}`, ...excerpt].join('\n');
}

interface Excerpt {
  readonly span: Span;
  readonly note: string;
  readonly paint: (text: string) => string;
}

function showExcerpt(
  { span, note, paint }: Excerpt,
  { lines, text: draft }: Pick<NamedCheck, 'lines' | 'text'>,
  digits: number,
  { width = WIDTH_OF_A_LOG, colours }: Paper,
): string[] {
  const { line } = lines.placeOf(span.start);
  const { start, end } = lines.spanOf(line);
  const gutter = ` ${String(line).padStart(digits)} | `;
  const inLine = { start: span.start - start, end: Math.min(span.end, end) - start };
  const { text, cells } = showLine(draft.slice(start, end), inLine, width - gutter.length);
  const carets = drawCarets(' '.repeat(cells.end), cells);
  const margin = colours.dim(`${' '.repeat(digits + 1)} | `);
  const told = noteBelow(carets, note, width - gutter.length).map((line) => `${margin}${paint(line)}`);
  return [`${colours.dim(gutter)}${text}`, ...told];
}

/** What is said of some words behind the carets, or below them where the room does not suffice. */
function noteBelow(carets: string, note: string, room: number): string[] {
  if (note === '') return [carets];
  const line = `${carets} ${note}`;
  return widthOf(line) <= room ? [line] : [carets, ' '.repeat(Math.max(0, room - widthOf(note))) + note];
}

function painterFor(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.cyan, hint: colours.green }[severity];
}

const COUNTED: Readonly<Record<Severity, readonly [string, string]>> = {
  hint: ['hint', 'hints'],
  information: ['piece of information', 'pieces of information'],
  warning: ['warning', 'warnings'],
  error: ['error', 'errors'],
};

/** “3 findings in 2 drafts: 1 error, 2 warnings.” */
export function summarise({ drafts, findings }: Tally): string {
  const total = SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0);
  const where = `in ${count(drafts, ['draft', 'drafts'])}`;
  if (total === 0) return `No findings ${where}.`;
  const kinds = SEVERITIES.filter((severity) => findings[severity] > 0)
    .toReversed()
    .map((severity) => count(findings[severity], COUNTED[severity]));
  return `${count(total, ['finding', 'findings'])} ${where}: ${kinds.join(', ')}.`;
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : many}`;
}

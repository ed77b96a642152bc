import type { Ledger } from '../ledger/ledger.ts';
import { readLedger } from '../ledger/ledger.ts';
import { placeRows, type SourceGroup, type SourceRow, toGroups } from '../ledger/rows.ts';
import { measureLines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Arguments } from './arguments.ts';
import { withoutControls } from './cells.ts';
import type { Command } from './command.ts';
import { type Desks, desksAsked } from './desks.ts';
import { coloursFor } from './formats.ts';
import { type CheckAsked, READER_OPTION, readerAsked } from './readers.ts';
import { findSources, type Source } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

const FORMATS = ['pretty', 'json'] as const;

export const sources: Command = {
  usage: 'sources [FILE, FOLDER, GLOB or - …]',
  about: 'Tells who says what in drafts: what nobody is named for, then who is unnamed, vague, a document or named.',
  options: [
    { name: 'format', takes: { words: FORMATS }, about: 'how the sources are written; default pretty' },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone, instead of every copydesk.yml' },
    READER_OPTION,
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 done, 2 bad use, a bad config or an unreadable draft. What lacks a source is no failure here; “copydesk check” counts it.

Examples:
  copydesk sources story.md
  copydesk sources story.md --format json`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const found = await findSources(given, terminal, desks.findConfig);
    if (found.kind === 'misuse') return complain(terminal, found);
    for (const message of found.troubles) await complain(terminal, { message });
    const status = await tellAll(found.sources, given, { terminal, desks, check: readerAsked(given, terminal) });
    return found.troubles.length > 0 ? 2 : status;
  },
};

interface Round {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly check: CheckAsked;
}

async function tellAll(drafts: readonly Source[], given: Arguments, round: Round): Promise<ExitStatus> {
  const { terminal } = round;
  const isJson = given.texts.get('format') === 'json';
  const colours = coloursFor(terminal, given.switches.has('no-color') ? 'never' : 'auto');
  const told: SourcesJson[] = [];
  let status: ExitStatus = 0;
  for (const draft of drafts) {
    const read = await tellOne(draft, round);
    if (read.troubles.length > 0) status = 2;
    if (read.told === undefined) continue;
    if (isJson) told.push(read.told);
    else await terminal.stdout.write(drawSources(read.told, colours.bold, colours.dim));
  }
  if (isJson) await terminal.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return status;
}

interface Told {
  readonly told: SourcesJson | undefined;
  readonly troubles: readonly string[];
}

async function tellOne(draft: Source, { terminal, desks, check }: Round): Promise<Told> {
  const read = await draft.read();
  const { desk, troubles: ofConfigs } = await desks.deskIn(draft.folder);
  const troubles = read.kind === 'unreadable' ? [...ofConfigs, read.message] : ofConfigs;
  for (const message of troubles) await complain(terminal, { message });
  if (read.kind === 'unreadable') return { told: undefined, troubles };
  const checked = await check(read.draft, desk);
  return { told: toSourcesJson(draft.path, read.draft.text, checked.story.text, readLedger(checked)), troubles };
}

/** Where something stands in a draft: offsets in UTF-16 code units, half-open, and the line and column of its start. */
export interface PlaceJson {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** Who says what in one draft, as other programs read it. */
export interface SourcesJson {
  readonly id: string;
  readonly groups: readonly SourceGroup<PlaceJson>[];
}

function toSourcesJson(id: string, draft: string, told: string, ledger: Ledger): SourcesJson {
  const { placeOf } = measureLines(draft);
  const toPlace = ({ start, end }: Span): PlaceJson => ({ start, end, ...placeOf(start) });
  return { id, groups: placeRows(toGroups(ledger, told), toPlace) };
}

type Paint = (text: string) => string;

/** Sources for people: a group a paragraph, a row a line, with the place of each. */
function drawSources({ id, groups }: SourcesJson, bold: Paint, dim: Paint): string {
  const name = withoutControls(id);
  if (groups.length === 0) return `${bold(name)}\nNobody says anything in this draft.\n\n`;
  const drawn = groups.map(({ label, rows }) =>
    [bold(`${label} (${rows.length})`), ...rows.flatMap((row) => drawRow(row, '  ', dim))].join('\n'),
  );
  return `${bold(name)}\n\n${drawn.join('\n\n')}\n\n`;
}

function drawRow(
  { label, description, place, mark, rows }: SourceRow<PlaceJson>,
  indent: string,
  dim: Paint,
): string[] {
  const sign = mark === null ? ' ' : '!';
  const line = `${indent}${sign} ${withoutControls(label)}  ${dim(`${withoutControls(description)}  ${place.line}:${place.column}`)}`;
  return [line, ...rows.flatMap((row) => drawRow(row, `${indent}    `, dim))];
}

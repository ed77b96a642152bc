import { readLedger } from '../ledger/ledger.ts';
import { placeRows, type SourceGroup, type SourceRow, toGroups } from '../ledger/rows.ts';
import type { Arguments } from './arguments.ts';
import { withoutControls } from './cells.ts';
import { type CheckedSource, checkSource, type Round } from './checked-source.ts';
import type { Command } from './command.ts';
import { desksAsked } from './desks.ts';
import { coloursFor } from './formats.ts';
import type { PlaceJson } from './places.ts';
import { READER_OPTION, readerAsked } from './readers.ts';
import { findSources, type Source } from './sources.ts';
import { PLACE_OPTIONS } from './story-place.ts';
import { complain, type ExitStatus } from './terminal.ts';

const FORMATS = ['pretty', 'json'] as const;

export const sources: Command = {
  usage: 'sources [FILE, FOLDER, GLOB or - …]',
  about: 'Tells who says what in drafts: what nobody is named for, then who is unnamed, vague, a document or named.',
  options: [
    { name: 'format', takes: { words: FORMATS }, about: 'how the sources are written; default pretty' },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone, instead of every copydesk.yml' },
    READER_OPTION,
    { name: 'original', takes: 'nothing', about: 'a Word document as it stood before its tracked changes' },
    ...PLACE_OPTIONS,
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

async function tellAll(drafts: readonly Source[], given: Arguments, round: Round): Promise<ExitStatus> {
  const { terminal } = round;
  const isJson = given.texts.get('format') === 'json';
  const colours = coloursFor(terminal, given.switches.has('no-color') ? 'never' : 'auto');
  const told: SourcesJson[] = [];
  let status: ExitStatus = 0;
  for (const source of drafts) {
    const { draft, hasTrouble } = await checkSource(source, round);
    if (hasTrouble) status = 2;
    if (draft === undefined) continue;
    const sources = toSourcesJson(source.path, draft);
    if (isJson) told.push(sources);
    else await terminal.stdout.write(drawSources(sources, colours.bold, colours.dim));
  }
  if (isJson) await terminal.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return status;
}

/** Who says what in one draft, as other programs read it. */
export interface SourcesJson {
  readonly id: string;
  readonly groups: readonly SourceGroup<PlaceJson>[];
}

function toSourcesJson(id: string, { checked, toPlace }: CheckedSource): SourcesJson {
  return { id, groups: placeRows(toGroups(readLedger(checked), checked.story.text), toPlace) };
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

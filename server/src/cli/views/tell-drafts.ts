import { desksAsked } from '../drafts/desks.ts';
import { findSources, type Source } from '../drafts/sources.ts';
import { PLACE_OPTIONS } from '../drafts/story-place.ts';
import { READER_OPTION, readerAsked } from '../examining/readers.ts';
import { type Colours, coloursFor } from '../formats/formats.ts';
import type { Arguments, Option } from '../terminal/arguments.ts';
import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';
import { type CheckedSource, checkSource, type Round } from './checked-source.ts';

/** What a command tells of each draft, and how it draws that for people; as JSON it is told as it is. */
export interface Telling<Told> {
  readonly read: (id: string, draft: CheckedSource) => Told;
  readonly draw: (told: Told, colours: Colours) => string;
}

/** The options of a command that tells something of drafts; `what` is what is written. */
export function tellingOptions(what: string): readonly Option[] {
  return [
    { name: 'format', takes: { words: ['pretty', 'json'] }, about: `how ${what} are written; default pretty` },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone, instead of every copydesk.yml' },
    READER_OPTION,
    { name: 'original', takes: 'nothing', about: 'a Word document as it stood before its tracked changes' },
    ...PLACE_OPTIONS,
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ];
}

/** Tells something of each draft that the arguments name. */
export async function tellDrafts<Told>(
  given: Arguments,
  terminal: Terminal,
  telling: Telling<Told>,
): Promise<ExitStatus> {
  const desks = await desksAsked(given, terminal);
  if (desks.kind === 'misuse') return complain(terminal, desks);
  const found = await findSources(given, terminal, desks.findConfig);
  if (found.kind === 'misuse') return complain(terminal, found);
  for (const message of found.troubles) await complain(terminal, { message });
  const round = { terminal, desks, check: readerAsked(given, terminal) };
  const status = await tellAll(found.sources, given, round, telling);
  return found.troubles.length > 0 ? 2 : status;
}

async function tellAll<Told>(
  drafts: readonly Source[],
  given: Arguments,
  round: Round,
  { read, draw }: Telling<Told>,
): Promise<ExitStatus> {
  const { terminal } = round;
  const isJson = given.texts.get('format') === 'json';
  const colours = coloursFor(terminal, given.switches.has('no-color') ? 'never' : 'auto');
  const all: Told[] = [];
  let status: ExitStatus = 0;
  for (const source of drafts) {
    const { draft, hasTrouble } = await checkSource(source, round);
    if (hasTrouble) status = 2;
    if (draft === undefined) continue;
    const told = read(source.path, draft);
    if (isJson) all.push(told);
    else await terminal.stdout.write(draw(told, colours));
  }
  if (isJson) await terminal.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  return status;
}

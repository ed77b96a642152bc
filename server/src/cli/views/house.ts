import { createMemory } from '../../analysis/memory.ts';
import { checkDraft, type ReportedFinding } from '../../check.ts';
import { deskFor } from '../../desk.ts';
import { HOUSES, type HouseName, isHouse } from '../../stylebook/house.ts';
import { underHouse } from '../../stylebook/lay-config.ts';
import type { Draft } from '../../text/draft.ts';
import { inEnglish } from '../../wording/say.ts';
import { type Desks, desksAsked } from '../drafts/desks.ts';
import { readSource } from '../drafts/read-source.ts';
import { findSources, type Source } from '../drafts/sources.ts';
import { PLACE_OPTIONS } from '../drafts/story-place.ts';
import { coloursFor } from '../formats/formats.ts';
import { toFindingJson } from '../formats/json-shapes.ts';
import { createPlacer, placesIn } from '../formats/places.ts';
import { showFinding } from '../formats/pretty.ts';
import { nameCheck } from '../formats/report.ts';
import { type Arguments, type Misuse, misuse } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { meant } from '../terminal/did-you-mean.ts';
import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';

export const house: Command = {
  usage: 'house FROM TO [FILE, FOLDER, GLOB or - …]',
  about:
    'Tells what another house would change in drafts: what it asks for, and the house that they were written for does not.',
  options: [
    { name: 'format', takes: { words: ['pretty', 'json'] }, about: 'how that is written; default pretty' },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone, instead of every copydesk.yml' },
    { name: 'original', takes: 'nothing', about: 'a Word document as it stood before its tracked changes' },
    ...PLACE_OPTIONS,
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `FROM and TO are two of ${HOUSES.join(', ')}. A copydesk.yml holds as ever, but for the house that it names.

Exit status: 0 done, 2 bad use, a bad config or an unreadable draft. What a house would change is no failure here.

Examples:
  copydesk house ap guardian story.md
  copydesk house general bbc stories --format json`,
  async run(given, terminal) {
    const houses = housesAsked(given);
    if (houses.kind === 'misuse') return complain(terminal, houses);
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const operands = given.operands.slice(2);
    const found = await findSources({ ...given, operands }, terminal, desks.findConfig);
    if (found.kind === 'misuse') return complain(terminal, found);
    const moved: Moved[] = [];
    const troubles = [...found.troubles];
    for (const source of found.sources) {
      const outcome = await moveDraft(source, houses, desks);
      troubles.push(...outcome.troubles);
      if (outcome.moved !== undefined) moved.push(outcome.moved);
    }
    for (const message of troubles) await complain(terminal, { message });
    await terminal.stdout.write(draw(moved, houses, given, terminal));
    return troubles.length > 0 ? 2 : (0 satisfies ExitStatus);
  },
};

interface Houses {
  readonly kind: 'houses';
  readonly from: HouseName;
  readonly to: HouseName;
}

function housesAsked({ operands: [from, to] }: Arguments): Houses | Misuse {
  if (from === undefined || to === undefined) {
    return misuse(`Say which house a draft was written for and which may take it: copydesk house ap guardian story.md`);
  }
  if (!isHouse(from)) return noHouse(from);
  return isHouse(to) ? { kind: 'houses', from, to } : noHouse(to);
}

function noHouse(word: string): Misuse {
  return misuse(`There is no house “${word}”.${meant(word, HOUSES)} Houses: ${HOUSES.join(', ')}.`);
}

/** A draft that goes to another house, and what that asks for besides. */
interface Moved {
  readonly source: Source;
  readonly draft: Draft;
  readonly findings: readonly ReportedFinding[];
  readonly places: Awaited<ReturnType<typeof placesIn>>;
}

interface MoveOutcome {
  readonly moved: Moved | undefined;
  readonly troubles: readonly string[];
}

async function moveDraft(source: Source, { from, to }: Houses, desks: Desks): Promise<MoveOutcome> {
  const { desk, config, troubles, withAnswers } = await desks.deskIn(source.folder);
  const read = await readSource(source, desk);
  if (read.kind === 'unreadable') return { moved: undefined, troubles: [...troubles, read.message] };
  const memory = createMemory();
  const draft = withAnswers(read.draft, source.file);
  const findUnder = (name: HouseName) => checkDraft(draft, deskFor(underHouse(config, name)), memory).findings;
  const asked = new Set(findUnder(from).map(nameOf));
  const findings = findUnder(to).filter((finding) => !asked.has(nameOf(finding)));
  return { moved: { source, draft, findings, places: await placesIn(read) }, troubles };
}

/** Two houses ask for one thing where they would write the same; a message names the house. */
function nameOf({ ruleId, span, fixes: [first] }: ReportedFinding): string {
  return `${ruleId} ${span.start} ${span.end} ${first === undefined ? '' : inEnglish(...first.title)}`;
}

function draw(moved: readonly Moved[], { to }: Houses, given: Arguments, terminal: Terminal): string {
  if (given.texts.get('format') === 'json') return `${JSON.stringify(moved.map(toJson), undefined, 2)}\n`;
  const colours = coloursFor(terminal, given.switches.has('no-color') ? 'never' : 'auto');
  const paper = { width: terminal.stdout.width, colours };
  const shown = moved.flatMap(({ source, draft, findings, places }) => {
    const check = nameCheck(source.path, draft.text, findings, places);
    return findings.map((finding) => `${showFinding(finding, check, paper)}\n\n`);
  });
  const places = shown.length === 1 ? '1 place' : `${shown.length} places`;
  const drafts = moved.length === 1 ? '1 draft' : `${moved.length} drafts`;
  return `${shown.join('')}“${to}” would change ${shown.length === 0 ? 'nothing' : places} in ${drafts}.\n`;
}

function toJson({ source, draft, findings, places }: Moved) {
  const toPlace = createPlacer(draft.text, places);
  return {
    id: source.path,
    findings: findings.map((finding) => ({ ...toFindingJson(finding), ...toPlace(finding.span) })),
  };
}

import path from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { sameFileAmong } from '../../files/same-file.ts';
import { CONFIG_OPTIONS } from '../drafts/config-options.ts';
import { desksAsked } from '../drafts/desks.ts';
import { findRoot } from '../drafts/project-root.ts';
import { findSources, type Sources } from '../drafts/sources.ts';
import { type Checking, checkInOrder } from '../examining/check-in-order.ts';
import { packageAsked } from '../examining/package-asked.ts';
import { READER_OPTION } from '../examining/readers.ts';
import { JOBS_OPTION, readingRoomAsked } from '../examining/reading-room.ts';
import { misuse } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { createProgress } from '../terminal/progress.ts';
import { complain, type ExitStatus, shownPath, type Terminal } from '../terminal/terminal.ts';
import { type AcceptedFinding, toAccepted } from './accepted.ts';
import { NEW_BASELINE, pathFrom, readBaseline, writeBaseline } from './baseline-file.ts';
import { openLedger } from './baseline-ledger.ts';

export const baseline: Command = {
  usage: 'baseline [FILE, FOLDER or GLOB …]',
  about: `Accepts what is found in drafts today: writes it into a file, so that “check --baseline FILE” tells only of what is new.`,
  options: [
    { name: 'output', takes: { text: 'FILE' }, about: `where to write it; default ${NEW_BASELINE}` },
    ...CONFIG_OPTIONS,
    READER_OPTION,
    JOBS_OPTION,
  ],
  notes: `What was accepted in drafts that are not named here stays accepted. “check --baseline FILE --update-baseline”
takes out what has been mended, and adds nothing.

Examples:
  copydesk baseline
  copydesk baseline stories --output desk/accepted.json
  copydesk check --baseline ${NEW_BASELINE}`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const sources = await findSources(given, terminal, desks.findConfig);
    if (sources.kind === 'misuse') return complain(terminal, sources);
    const file = path.resolve(terminal.folder, given.texts.get('output') ?? NEW_BASELINE);
    const draft = await sameFileAmong(
      file,
      sources.sources.map((source) => source.file),
    );
    if (draft !== undefined) {
      return complain(
        terminal,
        misuse(`“${shownPath(file, terminal)}” is a draft. Name another file for the baseline.`),
      );
    }
    const room = readingRoomAsked(given, { drafts: sources.sources.length }, terminal);
    if (room.kind === 'misuse') return complain(terminal, room);
    const root = await findRoot(terminal);
    const packaged = await packageAsked(given, sources, { terminal, desks, root, isWhole: true });
    const checking = { desks, room, partOf: packaged.partOf };
    const { accepted, troubles } = await acceptAll(packaged.sources, file, terminal, checking).finally(room.close);
    for (const message of troubles) await complain(terminal, { message });
    return write(file, accepted, troubles, terminal);
  },
};

async function acceptAll({ sources, troubles }: Sources, file: string, terminal: Terminal, checking: Checking) {
  const progress = createProgress(terminal.stderr);
  const accepted = await acceptedElsewhere(file, sources, terminal);
  const allTroubles = [...troubles];
  let done = 0;
  for await (const { source, outcome } of checkInOrder(sources, checking)) {
    done += 1;
    allTroubles.push(...outcome.troubles);
    await progress.show(done, sources.length);
    if (outcome.kind === 'unreadable') continue;
    const draft = pathFrom(file, source.file);
    accepted.push(...outcome.findings.map((finding) => toAccepted(draft, outcome.draft.text, finding)));
  }
  await progress.clear();
  return { accepted, troubles: allTroubles };
}

/** What an earlier baseline accepts in drafts that are there and are not checked now. */
async function acceptedElsewhere(
  file: string,
  sources: Sources['sources'],
  terminal: Terminal,
): Promise<AcceptedFinding[]> {
  const before = await readBaseline(file, terminal);
  if (before.kind === 'misuse') return [];
  const checked = new Set(sources.map((source) => pathFrom(file, source.file)));
  const ledger = await openLedger(before);
  return ledger.current().filter((finding) => !checked.has(finding.path));
}

async function write(
  file: string,
  accepted: readonly AcceptedFinding[],
  troubles: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const shown = shownPath(file, terminal);
  const failure = await replaceFile(file, writeBaseline(accepted));
  if (failure !== undefined) return complain(terminal, misuse(`“${shown}” cannot be written: ${failure.why}.`));
  const drafts = new Set(accepted.map((finding) => finding.path)).size;
  const what = `${accepted.length} ${accepted.length === 1 ? 'finding' : 'findings'} in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`;
  await terminal.stdout.write(
    `Wrote ${shown}: ${what} accepted. Check against it: copydesk check --baseline ${shown}\n`,
  );
  return troubles.length > 0 ? 2 : 0;
}

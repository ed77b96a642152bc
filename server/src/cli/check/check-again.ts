import path from 'node:path';
import { ANSWERS_NAME } from '../../answers-file.ts';
import { foldersOfDisk } from '../../files/disk-folders.ts';
import { type FileChanges, placesAbove, placesToWatch, watchFiles } from '../../files/watch-files.ts';
import { CONFIG_NAMES } from '../../stylebook/config-search.ts';
import { isProfileName } from '../../stylebook/profile-name.ts';
import { desksAsked } from '../drafts/desks.ts';
import { findSources } from '../drafts/sources.ts';
import { rememberHere } from '../examining/cache.ts';
import { readerNamed } from '../examining/readers.ts';
import type { Arguments, Misuse } from '../terminal/arguments.ts';
import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';
import { askedOf, type Means, meansAsked } from './check-asked.ts';
import { checkOnce } from './check-once.ts';

/** `copydesk check --watch`: checks, and again whenever a draft or a config changed, until nobody reads the output. */
export async function checkAgain(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const asked = await meansAsked(given, undefined, terminal);
  if ('kind' in asked) return complain(terminal, asked);
  const isKept = given.switches.has('cache') || given.texts.has('cache');
  const means = isKept ? asked : { ...asked, cache: rememberHere(readerNamed(given.texts.get('reader'))) };
  const places = await placesToWatch(given.operands.length > 0 ? given.operands : ['.'], terminal.folder);
  // A config may be yet to come in a folder above those that are watched whole.
  const above = await placesAbove(places, SETTINGS, foldersOfDisk().above);
  const changes = await watchFiles([...places, ...above]);
  try {
    return await goOn(given, terminal, { means, changes });
  } finally {
    await changes.close();
    await means.room.close();
  }
}

interface Watching {
  readonly means: Means;
  readonly changes: FileChanges;
}

// Back to the top, and the screen and what was above it away.
const CLEAR = '\u001b[H\u001b[2J\u001b[3J';

async function goOn(given: Arguments, terminal: Terminal, { means, changes }: Watching): Promise<ExitStatus> {
  const { stdout, stderr } = terminal;
  for (;;) {
    const { status, drafts, files } = await look(given, terminal, { means, changes });
    if (!stdout.isOpen() || drafts === undefined) return status;
    const count = `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`;
    await stderr.write(`copydesk: Watching ${count}. Ctrl+C ends it.\n`);
    let changed = await changes.next();
    while (!concerns(changed, files) && !concerns(changed, await draftsNow(given, terminal)))
      changed = await changes.next();
    if (stdout.isTerminal) await stdout.write(CLEAR);
  }
}

interface Look {
  readonly status: ExitStatus;
  /** How many; nothing where the arguments mean nothing. */
  readonly drafts: number | undefined;
  /** What was read: drafts and configs. */
  readonly files: ReadonlySet<string>;
}

/** Checks all once. Configs are read anew; drafts that are as they were are remembered. */
async function look(given: Arguments, terminal: Terminal, { means, changes }: Watching): Promise<Look> {
  const desks = await desksAsked(given, terminal);
  if (desks.kind === 'misuse') return misused(desks, terminal);
  const asked = await askedOf(given, desks, terminal, means);
  if ('kind' in asked) return misused(asked, terminal);
  const status = await checkOnce(asked, terminal);
  const { sources } = asked.sources;
  const found = await Promise.all(sources.map(({ folder }) => desks.findConfig(folder)));
  const configs = new Set(found.flatMap(({ files }) => files.map(({ file }) => file)));
  changes.watchAlso(configs);
  return { status, drafts: sources.length, files: new Set([...configs, ...sources.map(({ file }) => file)]) };
}

async function misused(misuse: Misuse, terminal: Terminal): Promise<Look> {
  return { status: await complain(terminal, misuse), drafts: undefined, files: new Set() };
}

/** The drafts that there are by now, of which some may be new. */
async function draftsNow(given: Arguments, terminal: Terminal): Promise<ReadonlySet<string>> {
  const desks = await desksAsked(given, terminal);
  const found = desks.kind === 'misuse' ? desks : await findSources(given, terminal, desks.findConfig);
  return new Set(found.kind === 'misuse' ? [] : found.sources.map(({ file }) => file));
}

const SETTINGS: readonly string[] = [...CONFIG_NAMES, ANSWERS_NAME, '.gitignore'];

/** Whether a change may change what is found; what Copydesk itself writes, such as a report, does not. */
function concerns(changed: ReadonlySet<string>, files: ReadonlySet<string>): boolean {
  return [...changed].some((file) => {
    const name = path.basename(file);
    return files.has(file) || SETTINGS.includes(name) || isProfileName(name);
  });
}

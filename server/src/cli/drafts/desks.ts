import path from 'node:path';
import { type Desk, deskFor } from '../../desk.ts';
import { foldersOfDisk } from '../../files/disk-folders.ts';
import { readTextFile } from '../../files/text-file.ts';
import { RULES } from '../../rules/index.ts';
import { type Config, DEFAULT_CONFIG } from '../../stylebook/config.ts';
import { type ConfigFile, readOwn } from '../../stylebook/config-file.ts';
import { createConfigSearch, type FindConfig, type FoundConfig, layOver } from '../../stylebook/config-search.ts';
import type { Draft } from '../../text/draft.ts';
import { measureLines } from '../../text/lines.ts';
import { type Arguments, type Misuse, misuse } from '../terminal/arguments.ts';
import { shownPath, type Terminal } from '../terminal/terminal.ts';
import { createAnswers, type FolderAnswers } from './answers.ts';
import { type RuleLevels, ruleLevelsAsked, withLevels } from './config-options.ts';

/** The desk for the drafts in a folder. */
export interface FolderDesk extends Pick<FolderAnswers, 'withAnswers'> {
  readonly desk: Desk;
  /** What the desk was set up from. */
  readonly config: Config;
  /** What is wrong with its configs and answers, a line each; told once, when they are first met. */
  readonly troubles: readonly string[];
}

/** Opens desks; what configs say is looked up once. */
export interface Desks {
  readonly kind: 'desks';
  readonly findConfig: FindConfig;
  readonly deskIn: (folder: string) => Promise<FolderDesk>;
  /** The same desk, telling of no troubles, which are told when a draft is checked. */
  readonly deskFor: (folder: string) => Promise<Desk>;
}

const NO_LEVELS: RuleLevels = new Map();

/** Sets up the desks, each draft’s by the config files in its folder and above. */
function createDesks(terminal: Terminal, levels: RuleLevels = NO_LEVELS): Desks {
  return desksBy(createConfigSearch(foldersOfDisk(), RULES), terminal, levels);
}

/** Sets up one desk for all drafts, by the config file that was named. */
export async function createNamedDesk(
  named: string,
  terminal: Terminal,
  levels: RuleLevels = NO_LEVELS,
): Promise<Desks | Misuse> {
  const file = path.resolve(terminal.folder, named);
  const read = await readTextFile(file, named);
  if (read.kind === 'unreadable') return misuse(read.message);
  const nothing = { config: DEFAULT_CONFIG, top: path.parse(file).root, files: [] };
  const own = readOwn(file, path.dirname(file), read, RULES);
  const only = await layOver(nothing, own, foldersOfDisk(), RULES);
  return desksBy(async () => only, terminal, levels);
}

/** The desks as `--config`, `--no-config` and `--rule` have them. */
export async function desksAsked(given: Arguments, terminal: Terminal): Promise<Desks | Misuse> {
  const levels = ruleLevelsAsked(given);
  if ('kind' in levels) return levels;
  const named = given.texts.get('config');
  const isWithout = given.switches.has('no-config');
  if (named !== undefined && isWithout)
    return misuse('--config names a config and --no-config wants none. Leave one out.');
  if (named !== undefined) return createNamedDesk(named, terminal, levels);
  const nothing = { config: DEFAULT_CONFIG, top: path.parse(terminal.folder).root, files: [] };
  return isWithout ? desksBy(async () => nothing, terminal, levels) : createDesks(terminal, levels);
}

/** The folder of a draft by its path; one without a path lies where the command runs. */
export function folderOf(draftPath: string | undefined, { folder }: Terminal): string {
  return draftPath === undefined ? folder : path.dirname(path.resolve(folder, draftPath));
}

/** Finds the desk for a draft of a stream, by its path if it has one. */
export type FindDesk = (draftPath: string | undefined) => Promise<FolderDesk>;

// Of an archive; then what is known of them is forgotten, so that a stream of any length takes the same memory.
const MANY_FOLDERS = 1_000;

/**
 * Sets up the desks for a stream whose drafts may lie in any number of folders. A draft without a path is held against
 * the defaults, wherever the command runs.
 */
export function createPipeDesks(terminal: Terminal): FindDesk {
  const usual = {
    desk: deskFor(DEFAULT_CONFIG),
    config: DEFAULT_CONFIG,
    withAnswers: (draft: Draft) => draft,
    troubles: [],
  };
  let met = new Set<string>();
  let desks = createDesks(terminal);
  return async (draftPath) => {
    if (draftPath === undefined) return usual;
    if (met.size >= MANY_FOLDERS) {
      met = new Set();
      desks = createDesks(terminal);
    }
    const folder = folderOf(draftPath, terminal);
    met.add(folder);
    return desks.deskIn(folder);
  };
}

function desksBy(search: FindConfig, terminal: Terminal, levels: RuleLevels): Desks {
  const open = new Map<FoundConfig, Desk>();
  const told = new Set<string>();
  const answersIn = createAnswers(terminal);
  const findConfig = withLevelsLaid(search, levels);
  const deskOf = (found: FoundConfig) => {
    const desk = open.get(found) ?? deskFor(found.config);
    open.set(found, desk);
    return desk;
  };
  const untoldOf = ({ files }: FoundConfig) => {
    const untold = files.filter(({ file }) => !told.has(file));
    for (const { file } of untold) told.add(file);
    return untold.flatMap((file) => troublesOf(file, terminal));
  };
  return {
    kind: 'desks',
    findConfig,
    async deskFor(folder) {
      return deskOf(await findConfig(folder));
    },
    async deskIn(folder) {
      const [found, { withAnswers, troubles }] = await Promise.all([findConfig(folder), answersIn(folder)]);
      return {
        desk: deskOf(found),
        config: found.config,
        withAnswers,
        troubles: [...untoldOf(found), ...troubles],
      };
    },
  };
}

/** A search whose configs have the levels that were asked for: one object for all that has one config, as it gives it. */
function withLevelsLaid(search: FindConfig, levels: RuleLevels): FindConfig {
  const laid = new Map<FoundConfig, FoundConfig>();
  return async (folder) => {
    const found = await search(folder);
    const known = laid.get(found) ?? { ...found, config: withLevels(found.config, levels) };
    laid.set(found, known);
    return known;
  };
}

/** “copydesk.yml:3:5: There is no rule …”, as compilers write it. */
function troublesOf({ file, text, problems }: ConfigFile, terminal: Terminal): string[] {
  const { placeOf } = measureLines(text);
  return problems.map(({ span, message }) => {
    const { line, column } = placeOf(span.start);
    return `${shownPath(file, terminal)}:${line}:${column}: ${message}`;
  });
}

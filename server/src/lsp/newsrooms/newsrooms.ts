import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, deskFor } from '../../desk.ts';
import type { Config } from '../../stylebook/config.ts';
import type { ConfigFile } from '../../stylebook/config-file.ts';
import { type FoundConfig, NEW_CONFIG } from '../../stylebook/config-search.ts';
import { createDraftFilter, createPackageSearch } from '../../stylebook/draft-files.ts';
import type { EditorOptions } from '../editor/editor-options.ts';
import { inBackground, type Log, logFailure } from '../editor/log.ts';
import { folderOf, inFolder, isHeld, isUnsaved, nameOf, pathWithin, whereabouts } from '../editor/uris.ts';
import { type AnswersBeside, problemsOfAnswers } from './answers-beside.ts';
import type { ConfigOf } from './configs.ts';
import { NO_SETTINGS, type Settings } from './settings.ts';

/** The newsroom that a draft is written for: its desk, its configs, and which documents are its drafts. */
export interface Newsroom {
  readonly desk: Desk;
  /** How the writer likes to work. */
  readonly options: EditorOptions;
  readonly checks: (document: TextDocument) => boolean;
  /** The nearest first. */
  readonly configFiles: readonly ConfigFile[];
  /** What was answered about the draft in the file beside it; nothing where it lies in no folder. */
  readonly answers: AnswersBeside | undefined;
  /** The folder of the package that the draft is part of, if it is part of one. */
  readonly packageFolder: string | undefined;
  /** Where a config may be begun if there is none; nowhere for an unsaved draft without a folder. */
  readonly newConfigUri: string | undefined;
}

/** Finds the newsroom of a draft, and remembers it until something changes. */
export interface Newsrooms {
  readonly newsroomOf: (uri: string) => Promise<Newsroom>;
  readonly forget: (uri: string) => void;
  readonly forgetAll: () => void;
}

/** What the newsrooms are found with. */
export interface NewsroomSources {
  readonly settingsFor: (uri: string, folder: string | undefined) => Promise<Settings>;
  readonly configOf: ConfigOf;
  readonly answersBeside: (uri: string) => Promise<AnswersBeside | undefined>;
  /** The URIs of the open folders. */
  readonly openFolders: () => Promise<readonly string[]>;
  /** Told of the configs that a draft is found to be under, and of the answers beside it. */
  readonly onFound: (files: readonly ConfigFile[]) => void;
  readonly log: Log;
}

/** Sets up the newsrooms. */
export function createNewsrooms(sources: NewsroomSources): Newsrooms {
  const known = new Map<string, Promise<Newsroom>>();

  async function newsroomOf(uri: string): Promise<Newsroom> {
    const asked = known.get(uri) ?? lookFor(uri);
    const newsroom = await asked;
    // Something may have changed while the files were read.
    return known.get(uri) === asked ? newsroom : newsroomOf(uri);
  }

  function lookFor(uri: string): Promise<Newsroom> {
    const search = findNewsroom(uri, sources);
    known.set(uri, search);
    const tell = ({ configFiles, answers }: Newsroom) => {
      if (known.get(uri) !== search) return;
      sources.onFound(answers === undefined ? configFiles : [...configFiles, problemsOfAnswers(answers)]);
    };
    inBackground(sources.log, `Finding the desk of ${uri}`, search.then(tell));
    return search;
  }

  return { newsroomOf, forget: (uri) => known.delete(uri), forgetAll: () => known.clear() };
}

async function findNewsroom(uri: string, sources: NewsroomSources): Promise<Newsroom> {
  const { settingsFor, configOf, answersBeside, openFolders, log } = sources;
  const orElse =
    <T>(attempt: string, other: T) =>
    (failure: unknown): T => {
      logFailure(log, `${attempt} for ${uri}`, failure);
      return other;
    };
  const open = await openFolders().catch(orElse('Asking for the folders', []));
  const place = placeOf(uri, open);
  const home = place && (open.find((folder) => pathWithin(folder, place) !== undefined) ?? folderOf(place));
  const lies = whereabouts(uri);
  const { config: under, options } = await settingsFor(lies, home).catch(
    orElse('Asking for the settings', NO_SETTINGS),
  );
  if (place === undefined || home === undefined) return newsroomWithoutFolder(under, options);
  const nothing = { config: under, top: home, files: [] };
  const [found, answers] = await Promise.all([
    configOf(place, under).catch(orElse('Looking for a config', nothing)),
    answersBeside(lies).catch(orElse('Looking for what was answered', undefined)),
  ]);
  return {
    desk: deskFor(found.config),
    // Nothing can be written into the text of a document.
    options: isHeld(uri) ? { ...options, answers: 'beside the draft' } : options,
    checks: draftsUnder(found),
    configFiles: found.files,
    answers,
    packageFolder: packageOf(folderOf(place), found),
    newConfigUri: inFolder(home, NEW_CONFIG),
  };
}

/** Where a document lies; an unsaved one belongs to the first open folder. */
function placeOf(uri: string, [firstFolder]: readonly string[]): string | undefined {
  if (!isUnsaved(uri)) return whereabouts(uri);
  return firstFolder === undefined ? undefined : inFolder(firstFolder, 'unsaved');
}

function newsroomWithoutFolder(config: Config, options: EditorOptions): Newsroom {
  const nowhere = { configFiles: [], answers: undefined, packageFolder: undefined, newConfigUri: undefined };
  return { desk: deskFor(config), options, checks: () => true, ...nowhere };
}

/** An article draft wherever it lies, and other texts where the desk keeps its drafts. */
function draftsUnder({ config, top }: FoundConfig): Newsroom['checks'] {
  const isKeptThere = createDraftFilter(config.files, (uri, folder = top) => pathWithin(folder, uri) ?? nameOf(uri));
  return ({ uri, languageId }) => languageId === 'draft' || isUnsaved(uri) || isHeld(uri) || isKeptThere(uri);
}

function packageOf(folder: string, { config: { packages }, top }: FoundConfig): string | undefined {
  const { folder: from = top } = packages;
  const way = createPackageSearch(packages, (to) => pathWithin(from, to) ?? '')(folder);
  return way === undefined ? undefined : inFolder(from, way);
}

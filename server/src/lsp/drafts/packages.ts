import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, type ReadingMemory } from '../../analysis/memory.ts';
import type { Story } from '../../analysis/story.ts';
import type { DifferencesOf } from '../../check.ts';
import type { Desk } from '../../desk.ts';
import { findDifferences, longestFirst, withoutRules } from '../../package.ts';
import type { Draft } from '../../text/draft.ts';
import { inBackground, type Log } from '../editor/log.ts';
import { isSameUri, pathWithin } from '../editor/uris.ts';
import { formatOfLanguage, type Reading } from './drafts.ts';

/** Holds a draft against the others of its package: those that are open as they stand, the others as they are saved. */
export interface Packages {
  readonly check: Reading['check'];
  /** The draft lies in the package in a folder, which is read in the background, or in none. */
  readonly onFound: (uri: string, folder: string | undefined) => void;
  /** A draft was saved: what the others of its package differ in may have changed. */
  readonly onSaved: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** What packages are read with. */
export interface PackageSources {
  readonly reading: Reading;
  /** The drafts on the disk in a folder and below it; nothing where the platform has no disk. */
  readonly draftsIn: ((folder: string) => Promise<readonly Draft[]>) | undefined;
  readonly openDocuments: () => readonly TextDocument[];
  /** Has an open draft read again. */
  readonly readAnew: (uri: string) => void;
  readonly log: Log;
}

/** A draft of a package, with its story. */
interface Member {
  readonly draft: Draft;
  readonly story: Story;
}

interface Kept extends Member {
  readonly memory: ReadingMemory;
}

/** A folder with more drafts is an archive: nobody holds so many against each other while he writes. */
const LARGEST_PACKAGE = 50;

/** Sets up the packages. */
export function createPackages(sources: PackageSources): Packages {
  const { reading, openDocuments, readAnew } = sources;
  const folders = new Map<string, string>();
  const saved = createSavedDrafts(sources);
  const stories = createMemberStories(reading);

  const isOpen = (folder: string) => [...folders.values()].includes(folder);

  function load(folder: string): void {
    saved.load(folder, () => {
      if (!isOpen(folder)) return leave(folder);
      for (const [uri, own] of folders) if (own === folder) readAnew(uri);
    });
  }

  /** What was read of a package is forgotten when the last of its drafts is closed, or lies in it no more. */
  function leave(folder: string | undefined): void {
    if (folder === undefined || isOpen(folder)) return;
    saved.forget(folder);
    stories.forgetIn(folder);
  }

  return {
    check(draft, desk, ...given) {
      const folder = folders.get(draft.uri);
      const others = folder === undefined ? [] : othersIn(folder, draft, openDocuments(), saved.in(folder));
      const members = others.map((other) => stories.read(other, desk));
      return checkAmong(members, reading.check, [draft, desk, ...given]);
    },
    onFound(uri, folder) {
      const before = folders.get(uri);
      if (before === folder) return;
      if (folder === undefined) folders.delete(uri);
      else folders.set(uri, folder);
      leave(before);
      if (folder !== undefined) load(folder);
    },
    onSaved(uri) {
      const folder = folders.get(uri);
      if (folder !== undefined) load(folder);
    },
    forget(uri) {
      const folder = folders.get(uri);
      folders.delete(uri);
      stories.forget(uri);
      leave(folder);
    },
  };
}

/** Checks a draft, and holds it against the other drafts of its package. */
function checkAmong(
  others: readonly Member[],
  check: Reading['check'],
  [draft, desk, memory, against]: Parameters<Reading['check']>,
): ReturnType<Reading['check']> {
  if (others.length === 0) return check(draft, desk, memory, against);
  let members: readonly Member[] = [];
  const differences: DifferencesOf = (story) => {
    const own = { draft, story };
    members = [own, ...others].toSorted(longestFirst);
    const found = findDifferences(
      members.map((member) => member.story),
      desk,
    );
    return found[members.indexOf(own)] ?? [];
  };
  const checked = check(draft, desk, memory, { ...against, differences });
  return { ...checked, members: members.map(({ draft: { uri, text } }) => TextDocument.create(uri, '', 0, text)) };
}

/** The drafts in a folder but for one: those that are open as they stand, the others as they were saved. */
function othersIn(folder: string, { uri }: Draft, opened: readonly TextDocument[], saved: readonly Draft[]): Draft[] {
  const open = opened.flatMap((document) => openDraftIn(folder, document));
  const closed = saved.filter((draft) => !open.some((other) => isSameUri(other.uri, draft.uri)));
  return [...open, ...closed].filter((draft) => !isSameUri(draft.uri, uri));
}

/** A document that is open, as a draft of the package in a folder; none where it lies elsewhere or is no draft. */
function openDraftIn(folder: string, document: TextDocument): Draft[] {
  const format = formatOfLanguage(document.languageId);
  const isInside = format !== undefined && pathWithin(folder, document.uri) !== undefined;
  return isInside ? [{ uri: document.uri, format, text: document.getText() }] : [];
}

interface SavedDrafts {
  /** The drafts of the package in a folder as they were last read from the disk. */
  readonly in: (folder: string) => readonly Draft[];
  /** Reads them in the background. */
  readonly load: (folder: string, onLoaded: () => void) => void;
  readonly forget: (folder: string) => void;
}

function createSavedDrafts({ draftsIn, log }: PackageSources): SavedDrafts {
  const saved = new Map<string, readonly Draft[]>();

  async function read(folder: string, list: NonNullable<typeof draftsIn>): Promise<void> {
    const drafts = await list(folder);
    const isArchive = drafts.length > LARGEST_PACKAGE;
    if (isArchive) log.warn(`${folder} has ${drafts.length} drafts. A package may have ${LARGEST_PACKAGE}.`);
    saved.set(folder, isArchive ? [] : drafts);
  }

  return {
    in: (folder) => saved.get(folder) ?? [],
    load(folder, onLoaded) {
      if (draftsIn === undefined) return;
      inBackground(log, `Reading the package ${folder}`, read(folder, draftsIn).then(onLoaded));
    },
    forget: (folder) => void saved.delete(folder),
  };
}

interface MemberStories {
  /** The story of another draft of the package, read again where its text is another. */
  readonly read: (draft: Draft, desk: Desk) => Member;
  readonly forget: (uri: string) => void;
  /** Forgets those of the drafts in a folder. */
  readonly forgetIn: (folder: string) => void;
}

function createMemberStories({ check }: Reading): MemberStories {
  const read = new Map<string, Kept>();
  return {
    read(draft, desk) {
      const before = read.get(draft.uri);
      if (before?.draft.text === draft.text) return before;
      const memory = before?.memory ?? createMemory();
      const kept = { draft, story: check(draft, withoutRules(desk), memory).story, memory };
      read.set(draft.uri, kept);
      return kept;
    },
    forget: (uri) => void read.delete(uri),
    forgetIn(folder) {
      for (const uri of read.keys()) if (pathWithin(folder, uri) !== undefined) read.delete(uri);
    },
  };
}

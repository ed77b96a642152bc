import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, type ReadingMemory } from '../../analysis/memory.ts';
import type { Story } from '../../analysis/story.ts';
import type { Desk } from '../../desk.ts';
import { findDifferences } from '../../package.ts';
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
  const { reading, draftsIn, openDocuments, readAnew, log } = sources;
  const folders = new Map<string, string>();
  const saved = new Map<string, readonly Draft[]>();
  const read = new Map<string, Kept>();

  function load(folder: string): void {
    if (draftsIn === undefined) return;
    inBackground(log, `Reading the package ${folder}`, readFolder(folder, draftsIn));
  }

  async function readFolder(folder: string, list: NonNullable<typeof draftsIn>): Promise<void> {
    const drafts = await list(folder);
    if (drafts.length > LARGEST_PACKAGE)
      log.warn(`${folder} has ${drafts.length} drafts. A package may have ${LARGEST_PACKAGE}.`);
    saved.set(folder, drafts.length > LARGEST_PACKAGE ? [] : drafts);
    for (const uri of membersOpenIn(folder)) readAnew(uri);
  }

  function membersOpenIn(folder: string): string[] {
    return [...folders].filter(([, own]) => own === folder).map(([uri]) => uri);
  }

  function othersIn(folder: string, { uri }: Draft): Draft[] {
    const open = openDocuments().flatMap((document): Draft[] => {
      const format = formatOfLanguage(document.languageId);
      const isInside = format !== undefined && pathWithin(folder, document.uri) !== undefined;
      return isInside ? [{ uri: document.uri, format, text: document.getText() }] : [];
    });
    const closed = (saved.get(folder) ?? []).filter((draft) => !open.some((other) => isSameUri(other.uri, draft.uri)));
    return [...open, ...closed].filter((draft) => !isSameUri(draft.uri, uri));
  }

  function readMember(draft: Draft, desk: Desk): Member {
    const before = read.get(draft.uri);
    if (before?.draft.text === draft.text) return before;
    const memory = before?.memory ?? createMemory();
    const { story } = reading.check(draft, withoutRules(desk), memory);
    const kept = { draft, story, memory };
    read.set(draft.uri, kept);
    return kept;
  }

  const check: Reading['check'] = (draft, desk, memory, earlier) => {
    const folder = folders.get(draft.uri);
    const others = folder === undefined ? [] : othersIn(folder, draft);
    if (others.length === 0) return reading.check(draft, desk, memory, earlier);
    const own = { draft, story: reading.check(draft, withoutRules(desk), memory).story };
    const members = [own, ...others.map((other) => readMember(other, desk))].toSorted(longestFirst);
    const differences = findDifferences(
      members.map(({ story }) => story),
      desk,
    );
    const checked = reading.check(draft, desk, memory, earlier, differences[members.indexOf(own)] ?? []);
    return { ...checked, members: members.map(({ draft: { uri, text } }) => TextDocument.create(uri, '', 0, text)) };
  };

  return {
    check,
    onFound(uri, folder) {
      if (folders.get(uri) === folder) return;
      if (folder === undefined) folders.delete(uri);
      else folders.set(uri, folder);
      if (folder !== undefined) load(folder);
    },
    onSaved(uri) {
      const folder = folders.get(uri);
      if (folder !== undefined) load(folder);
    },
    forget(uri) {
      folders.delete(uri);
      read.delete(uri);
    },
  };
}

/** The longest draft of a package is its story, and has the first word over its sidebars and captions. */
function longestFirst(a: Member, b: Member): number {
  return b.story.text.length - a.story.text.length;
}

/** A desk that only reads. */
function withoutRules(desk: Desk): Desk {
  return { ...desk, rules: [] };
}

import path from 'node:path';
import type { Story } from '../../analysis/story.ts';
import { checkDraft } from '../../check.ts';
import type { Desk } from '../../desk.ts';
import type { Fault } from '../../directives.ts';
import { listDrafts } from '../../files/list-drafts.ts';
import { findDifferences, longestFirst, withoutRules } from '../../package.ts';
import { createPackageSearch } from '../../stylebook/draft-files.ts';
import { measureLines } from '../../text/lines.ts';
import type { Desks } from '../drafts/desks.ts';
import { pathFromRoot } from '../drafts/project-root.ts';
import { readSource } from '../drafts/read-source.ts';
import { fileSource, type Source, type Sources } from '../drafts/sources.ts';
import { placesIn } from '../formats/places.ts';
import type { OtherDraft } from '../formats/report.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const PACKAGE_OPTION: Option = {
  name: 'package',
  takes: 'nothing',
  about: 'the drafts are a story and what goes with it: tell, too, what differs between them',
};

const ALONE = ['fix', 'fix-dry-run', 'since', 'changed', 'staged'] as const;

/** What cannot be had with `--package`. */
export function misusedPackage({ switches, texts }: Arguments): Misuse | undefined {
  const other = ALONE.find((name) => switches.has(name) || texts.has(name));
  if (!switches.has('package') || other === undefined) return undefined;
  return misuse(`--package holds whole drafts against one another, and --${other} does not. Leave one of them out.`);
}

/** What differs between a draft and the others of its package. */
export interface PackagePart {
  readonly differences: readonly Fault[];
  /** The drafts that differences name, by their numbers. */
  readonly drafts: readonly OtherDraft[];
}

/** The drafts to check, and what differs in the packages that some of them belong to. */
export interface PackagedSources {
  readonly sources: Sources;
  readonly partOf: PartOf;
}

/** Finds what differs between a draft and the others of its package; nothing for a draft that is in none. */
export type PartOf = (source: Source) => Promise<PackagePart | undefined>;

interface PackageRound {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly root: string;
  /** Whether drafts are read whole and stay as they are. */
  readonly isWhole: boolean;
}

/** Puts the drafts into packages: all of them into one for `--package`, else as the configs have it. */
export async function packageAsked(given: Arguments, sources: Sources, round: PackageRound): Promise<PackagedSources> {
  const isOne = given.switches.has('package');
  const kept: Source[] = [];
  const folders = new Map<Source, string>();
  for (const source of sources.sources) {
    const folder = isOne ? EVERYWHERE : await packageFolder(source, round);
    const once = folder === undefined ? source : readOnce(source);
    kept.push(once);
    if (folder !== undefined) folders.set(once, folder);
  }
  const packages = new Map<string, Promise<Parts>>();
  async function partOf(source: Source): Promise<PackagePart | undefined> {
    const folder = folders.get(source);
    if (folder === undefined) return undefined;
    const reading = packages.get(folder) ?? (isOne ? readPackage(kept, round) : readFolder(folder, kept, round));
    packages.set(folder, reading);
    return (await reading).get(source);
  }
  return { sources: { ...sources, sources: kept }, partOf };
}

const EVERYWHERE = ''; // No folder: the drafts of one check may lie anywhere.

async function packageFolder({ folder }: Source, { desks, isWhole }: PackageRound): Promise<string | undefined> {
  if (!isWhole) return undefined;
  const { config, top } = await desks.findConfig(folder);
  const { folder: from = top } = config.packages;
  const wayTo = (to: string) => path.relative(from, to).replaceAll(path.sep, '/');
  const way = createPackageSearch(config.packages, wayTo)(folder);
  return way === undefined ? undefined : path.join(from, way);
}

/** All drafts of a package, those that are not to be checked, too. */
async function sourcesIn(
  folder: string,
  kept: readonly Source[],
  { terminal, desks }: PackageRound,
): Promise<Source[]> {
  const byFile = new Map(kept.map((source) => [source.file, source]));
  const { paths } = await listDrafts([folder], terminal.folder, desks.findConfig);
  const listed = paths.map((file) => byFile.get(file) ?? fileSource(file, terminal));
  // A draft that was named is one, whatever it is called.
  const named = kept.filter((source) => !listed.includes(source) && source.file.startsWith(folder + path.sep));
  return [...listed, ...named];
}

function readOnce(source: Source): Source {
  let reading: ReturnType<Source['read']> | undefined;
  return {
    ...source,
    read() {
      reading ??= source.read();
      return reading;
    },
  };
}

interface Member {
  readonly source: Source;
  readonly draft: OtherDraft;
  readonly story: Story;
  readonly desk: Desk;
}

async function readMember(source: Source, { desks, root }: PackageRound): Promise<Member | undefined> {
  const desk = await desks.deskFor(source.folder);
  const read = await readSource(source, desk);
  if (read.kind === 'unreadable') return undefined;
  const { story } = checkDraft(read.draft, withoutRules(desk));
  const { lines } = (await placesIn(read)) ?? { lines: measureLines(read.draft.text) };
  const fromRoot = pathFromRoot(root, source.file);
  return { source, draft: { path: source.path, fromRoot, text: read.draft.text, lines }, story, desk };
}

async function readPackage(sources: readonly Source[], round: PackageRound): Promise<Parts> {
  return holdAgainstEachOther(await readMembers(sources, round));
}

async function readFolder(folder: string, kept: readonly Source[], round: PackageRound): Promise<Parts> {
  const members = await readMembers(await sourcesIn(folder, kept, round), round);
  return holdAgainstEachOther(members.toSorted(longestFirst));
}

async function readMembers(sources: readonly Source[], round: PackageRound): Promise<Member[]> {
  const members: Member[] = [];
  for (const source of sources) {
    const member = await readMember(source, round);
    if (member !== undefined) members.push(member);
  }
  return members;
}

type Parts = ReadonlyMap<Source, PackagePart>;

function holdAgainstEachOther(members: readonly Member[]): Parts {
  const stories = members.map(({ story }) => story);
  const drafts = members.map(({ draft }) => draft);
  const found = new Map<Desk, readonly Fault[][]>();
  for (const { desk } of members) if (!found.has(desk)) found.set(desk, findDifferences(stories, desk));
  return new Map(members.map(({ source, desk }, at) => [source, { differences: found.get(desk)?.[at] ?? [], drafts }]));
}

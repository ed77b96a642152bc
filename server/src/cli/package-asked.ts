import type { Story } from '../analysis/story.ts';
import { checkDraft } from '../check.ts';
import type { Desk } from '../desk.ts';
import type { Fault } from '../directives.ts';
import { findDifferences } from '../package.ts';
import { measureLines } from '../text/lines.ts';
import { type Arguments, type Misuse, misuse, type Option } from './arguments.ts';
import type { Desks } from './desks.ts';
import { placesIn } from './places.ts';
import { pathFromRoot } from './project-root.ts';
import type { OtherDraft } from './report.ts';
import type { Source, Sources } from './sources.ts';

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

/** What differs between the drafts of one check. */
export interface Package {
  readonly differencesOf: (source: Source) => readonly Fault[];
  /** The drafts that differences name, by their numbers. */
  readonly drafts: readonly OtherDraft[];
}

/** The drafts to check, each read once, and what differs between them where that was asked for. */
export interface PackagedSources {
  readonly sources: Sources;
  readonly together: Package | undefined;
}

/** Holds the drafts against one another if `--package` says so, each under the rules of its own desk. */
export async function packageAsked(
  { switches }: Arguments,
  sources: Sources,
  { desks, root }: { readonly desks: Desks; readonly root: string },
): Promise<PackagedSources> {
  if (!switches.has('package')) return { sources, together: undefined };
  const kept = sources.sources.map(readOnce);
  const members: Member[] = [];
  for (const source of kept) {
    const member = await readMember(source, desks, root);
    if (member !== undefined) members.push(member);
  }
  const differences = differencesBetween(members);
  const together = {
    differencesOf: (source: Source) => differences.get(source) ?? [],
    drafts: members.map(({ draft }) => draft),
  };
  return { sources: { ...sources, sources: kept }, together };
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

async function readMember(source: Source, desks: Desks, root: string): Promise<Member | undefined> {
  const read = await source.read();
  if (read.kind === 'unreadable') return undefined;
  const desk = await desks.deskFor(source.folder);
  const { story } = checkDraft(read.draft, { ...desk, rules: [] });
  const { lines } = (await placesIn(read)) ?? { lines: measureLines(read.draft.text) };
  const fromRoot = pathFromRoot(root, source.file);
  return { source, draft: { path: source.path, fromRoot, text: read.draft.text, lines }, story, desk };
}

function differencesBetween(members: readonly Member[]): ReadonlyMap<Source, readonly Fault[]> {
  const stories = members.map(({ story }) => story);
  const byDesk = new Map(
    [...new Set(members.map(({ desk }) => desk))].map((desk) => [desk, findDifferences(stories, desk)]),
  );
  return new Map(members.map(({ source, desk }, at) => [source, byDesk.get(desk)?.[at] ?? []]));
}

import { baselineAsked } from '../baseline/baseline-asked.ts';
import type { Desks } from '../drafts/desks.ts';
import { findRoot } from '../drafts/project-root.ts';
import { comparisonAsked } from '../drafts/since-asked.ts';
import { findSources, type Sources } from '../drafts/sources.ts';
import type { Cache } from '../examining/cache.ts';
import { cacheAsked } from '../examining/cache-asked.ts';
import { misusedPackage, packageAsked } from '../examining/package-asked.ts';
import { type ReadingRoom, readingRoomAsked } from '../examining/reading-room.ts';
import { outputsAsked } from '../formats/outputs.ts';
import type { Arguments, Misuse } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fixingAsked } from './fix-asked.ts';
import { misusedInsteadOfFindings } from './instead-of-findings.ts';
import type { Round } from './round.ts';
import { verdictAsked } from './verdict.ts';
import { wordCopyAsked } from './word-copy.ts';

/** What a check was asked for. */
export interface Asked {
  readonly sources: Sources;
  readonly round: Round;
  readonly cache: Cache;
}

/** What reads drafts, and what was found in them before. */
export interface Means {
  readonly room: ReadingRoom;
  readonly cache: Cache;
}

/** What the arguments ask for; the first that means nothing ends it. What was read before goes on where it is handed in. */
export async function askedOf(
  given: Arguments,
  desks: Desks,
  terminal: Terminal,
  before?: Means,
): Promise<Asked | Misuse> {
  const misused = misusedInsteadOfFindings(given) ?? misusedPackage(given);
  if (misused !== undefined) return misused;
  const verdict = verdictAsked(given);
  if (verdict.kind === 'misuse') return verdict;
  const fixing = fixingAsked(given);
  if (fixing?.kind === 'misuse') return fixing;
  const comparison = await comparisonAsked(given, terminal);
  if (comparison?.kind === 'misuse') return comparison;
  const listed = await findSources(given, terminal, desks.findConfig, comparison);
  if (listed.kind === 'misuse') return listed;
  const copy = await wordCopyAsked(given, listed.sources, terminal);
  if (copy.kind === 'misuse') return copy;
  const baseline = await baselineAsked(given, terminal);
  if (baseline.kind === 'misuse') return baseline;
  const report = await outputsAsked(given, { failOn: verdict.failOn, tells: fixing?.tells ?? 'findings' }, terminal);
  if (report.kind === 'misuse') return report;
  const means = before ?? (await meansAsked(given, listed.sources.length, terminal));
  if ('kind' in means) return means;
  const { room, cache } = means;
  const remembering = { ...room, examine: cache.remembering(room.examine) };
  const root = await findRoot(terminal);
  const isWhole = comparison === undefined && fixing === undefined;
  const { sources, partOf } = await packageAsked(given, listed, { terminal, desks, root, isWhole });
  const round = { terminal, desks, report, room: remembering, partOf, baseline, fixing, copy, verdict, root };
  return { sources, round, cache };
}

/** The means that `--jobs`, `--reader` and `--cache` ask for. */
export async function meansAsked(
  given: Arguments,
  drafts: number | undefined,
  terminal: Terminal,
): Promise<Means | Misuse> {
  const room = readingRoomAsked(given, { drafts }, terminal);
  if (room.kind === 'misuse') return room;
  const cache = await cacheAsked(given, terminal);
  return cache.kind === 'misuse' ? cache : { room, cache };
}

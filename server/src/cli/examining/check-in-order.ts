import type { Desks } from '../drafts/desks.ts';
import type { Source } from '../drafts/sources.ts';
import { type CheckedSource, checkSource } from './check-source.ts';
import { inOrder } from './in-order.ts';
import type { FixKinds } from './mend.ts';
import type { PartOf } from './package-asked.ts';
import type { ReadingRoom } from './reading-room.ts';

/** What drafts are checked with. */
export interface Checking {
  readonly desks: Desks;
  readonly room: ReadingRoom;
  /** What differs between a draft and the others of its package. */
  readonly partOf: PartOf;
}

/** A draft and what came of it. */
export interface CheckedInTurn {
  readonly source: Source;
  readonly outcome: CheckedSource;
}

/**
 * Checks drafts, as many at once as the room takes, and gives them in their order. Configs are looked up one after the
 * other, so that each is complained of with the first draft that it holds for.
 */
export function checkInOrder(
  sources: readonly Source[],
  { desks, room, partOf }: Checking,
  fixes?: FixKinds,
): AsyncIterable<CheckedInTurn> {
  const handling = { examine: room.examine, fixes, partOf };
  async function* withDesks() {
    for (const source of sources) yield { source, desk: await desks.deskIn(source.folder) };
  }
  return inOrder(
    withDesks(),
    async ({ source, desk }) => ({ source, outcome: await checkSource(source, desk, handling) }),
    room.atOnce,
  );
}

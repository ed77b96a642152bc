import type { Desk } from '../desk.ts';
import type { DraftFile } from '../files/draft-file.ts';
import { unreadable } from '../files/text-file.ts';
import { whyNoStory } from '../layout/missing-story.ts';
import type { Desks } from './desks.ts';
import type { Source } from './sources.ts';

/** A draft as it was read, the desk that it is held against, and what is wrong with the desk's configs. */
export interface ReadSource {
  readonly read: DraftFile;
  readonly desk: Desk;
  readonly troubles: readonly string[];
}

/** Reads a draft and opens its desk, which knows under which keys a story stands. */
export async function readSource(source: Source, desks: Desks): Promise<ReadSource> {
  const read = await source.read();
  const { desk, troubles } = await desks.deskIn(source.folder);
  const why = read.kind === 'draft' ? whyNoStory(read.draft, desk.roles) : undefined;
  return { read: why === undefined ? read : unreadable('broken', `“${source.path}” ${why}`), desk, troubles };
}

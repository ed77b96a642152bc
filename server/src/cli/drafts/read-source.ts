import type { Desk } from '../../desk.ts';
import type { DraftFile } from '../../files/draft-file.ts';
import { unreadable } from '../../files/text-file.ts';
import { whyNoStory } from '../../layout/missing-story.ts';
import type { Source } from './sources.ts';

/** Reads a draft for a desk, which knows under which keys a story stands. */
export async function readSource(source: Source, desk: Desk): Promise<DraftFile> {
  const read = await source.read();
  const why = read.kind === 'draft' ? whyNoStory(read.draft, desk.roles) : undefined;
  return why === undefined ? read : unreadable('broken', `“${source.path}” ${why}`);
}

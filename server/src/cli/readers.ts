import type { DraftJudgements } from '../analysis/claims/judgement.ts';
import { createMemory } from '../analysis/memory.ts';
import type { EarlierStory } from '../analysis/story.ts';
import { type CheckedDraft, checkDraft } from '../check.ts';
import type { Desk } from '../desk.ts';
import type { Fault } from '../directives.ts';
import { READERS, type Reader } from '../reader/reader.ts';
import { settleDraft } from '../settle.ts';
import type { Draft } from '../text/draft.ts';
import type { Arguments, Option } from './arguments.ts';
import { complain, type Terminal } from './terminal.ts';

/** Which reader a command takes. */
export const READER_OPTION: Option = {
  name: 'reader',
  takes: { words: READERS },
  about: 'full (default) judges claims with the trained reader; quick leaves it out',
};

/** Checks a draft with the reader that was asked for. */
export type CheckAsked = (
  draft: Draft,
  desk: Desk,
  earlier?: EarlierStory,
  differences?: readonly Fault[],
) => Promise<CheckedDraft>;

/** How drafts are checked as `--reader` says. Where the full reader cannot be loaded, that is told once. */
export function readerAsked({ texts }: Arguments, terminal: Terminal): CheckAsked {
  if (texts.get('reader') === 'quick')
    return async (draft, desk, earlier, differences) => checkDraft(draft, desk, createMemory(), earlier, differences);
  let opened: Promise<Reader> | undefined;
  // An earlier version of a draft and the draft itself, or what a fix made of it, have most sentences in common.
  let last: { readonly uri: string; readonly judgements: DraftJudgements } | undefined;
  return async (draft, desk, earlier, differences) => {
    opened ??= openReader(terminal);
    const [reader, { createJudgements }] = await Promise.all([opened, import('../reader/judgements.ts')]);
    if (last?.uri !== draft.uri) last = { uri: draft.uri, judgements: createJudgements(reader) };
    return settleDraft(draft, desk, last.judgements, earlier, differences);
  };
}

async function openReader(terminal: Terminal): Promise<Reader> {
  const { createReader } = await import('../reader/reader.ts');
  return createReader(terminal.loadReader, (why) => {
    const message = `The full reader cannot be loaded; the quick one reads alone. ${why}`;
    void complain(terminal, { message });
  });
}

import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import { createMemory } from '../../analysis/memory.ts';
import type { EarlierStory } from '../../analysis/story.ts';
import { type CheckedDraft, checkDraft, type DifferencesOf } from '../../check.ts';
import type { Desk } from '../../desk.ts';
import type { Fault } from '../../directives.ts';
import { READERS, type Reader } from '../../reader/reader.ts';
import { settleDraft } from '../../settle.ts';
import type { Draft } from '../../text/draft.ts';
import type { Arguments, Option } from '../terminal/arguments.ts';
import { complain, type Terminal } from '../terminal/terminal.ts';

/** Which reader a command takes. */
export const READER_OPTION: Option = {
  name: 'reader',
  takes: { words: READERS },
  about: 'full (default) judges claims with the trained reader; quick leaves it out',
};

/** The readers by their names. */
export type ReaderName = (typeof READERS)[number];

/** Checks a draft with the reader that was asked for. */
export type CheckAsked = (
  draft: Draft,
  desk: Desk,
  earlier?: EarlierStory,
  differences?: readonly Fault[],
) => Promise<CheckedDraft>;

/** How drafts are checked as `--reader` says. Where the full reader cannot be loaded, that is told once. */
export function readerAsked({ texts }: Arguments, terminal: Terminal): CheckAsked {
  return createCheck(readerNamed(texts.get('reader')), terminal.loadReader, (why) => {
    void complain(terminal, { message: noReader(why) });
  });
}

/** The reader of this name; the full one where none is named. */
export function readerNamed(name: string | undefined): ReaderName {
  return name === 'quick' ? 'quick' : 'full';
}

/** What is said where the full reader cannot be loaded. */
export function noReader(why: string): string {
  return `The full reader cannot be loaded; the quick one reads alone. ${why}`;
}

/** How drafts are checked with a reader, which is loaded at its first use; `tell` hears where that fails. */
export function createCheck(
  name: ReaderName,
  loadReader: Terminal['loadReader'],
  tell: (why: string) => void,
): CheckAsked {
  if (name === 'quick') {
    return async (draft, desk, earlier, differences) =>
      checkDraft(draft, desk, createMemory(), earlier, asTold(differences));
  }
  let opened: Promise<Reader> | undefined;
  // An earlier version of a draft and the draft itself, or what a fix made of it, have most sentences in common.
  let last: { readonly uri: string; readonly judgements: DraftJudgements } | undefined;
  return async (draft, desk, earlier, differences) => {
    opened ??= import('../../reader/reader.ts').then(({ createReader }) => createReader(loadReader, tell));
    const [reader, { createJudgements }] = await Promise.all([opened, import('../../reader/judgements.ts')]);
    if (last?.uri !== draft.uri) last = { uri: draft.uri, judgements: createJudgements(reader) };
    return settleDraft(draft, desk, last.judgements, earlier, asTold(differences));
  };
}

/** Differences that were found before, whatever thread found them. */
function asTold(differences: readonly Fault[] | undefined): DifferencesOf | undefined {
  return differences && (() => differences);
}

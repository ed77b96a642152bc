import assert from 'node:assert/strict';
import type { EarlierStory } from '../../server/src/analysis/story.ts';
import type { CheckedDraft } from '../../server/src/check.ts';
import type { Desk } from '../../server/src/desk.ts';
import { createJudgements } from '../../server/src/reader/judgements.ts';
import { loadInProcess } from '../../server/src/reader/node/in-process.ts';
import { createReader, type ReaderParts } from '../../server/src/reader/reader.ts';
import { settleDraft } from '../../server/src/settle.ts';
import type { Draft } from '../../server/src/text/draft.ts';

// Loaded once a test file, however many drafts it reads.
let loaded: Promise<ReaderParts> | undefined;

/** The full reader, with the weights of the package. */
export function loadReader(): Promise<ReaderParts> {
  loaded ??= loadInProcess();
  return loaded;
}

const reader = createReader(loadReader, assert.fail);

/** Checks a draft until nothing about it is left open. */
export function checkSettled(draft: Draft, desk: Desk, earlier?: EarlierStory): Promise<CheckedDraft> {
  return settleDraft(draft, desk, createJudgements(reader), { earlier });
}

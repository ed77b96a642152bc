import type { DraftJudgements } from './analysis/claims/judgement.ts';
import { createMemory } from './analysis/memory.ts';
import type { EarlierStory } from './analysis/story.ts';
import { type CheckedDraft, checkDraft, type DifferencesOf } from './check.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './text/draft.ts';

/** Checks a draft until nothing about it is left open: the quick reading, then what the full reader says of the rest. */
export async function settleDraft(
  draft: Draft,
  desk: Desk,
  judgements: DraftJudgements,
  earlier?: EarlierStory,
  differences?: DifferencesOf,
): Promise<CheckedDraft> {
  const memory = createMemory({ judgements });
  const quick = checkDraft(draft, desk, memory, earlier, differences);
  if (!judgements.isPending()) return quick;
  await judgements.judge();
  return checkDraft(draft, desk, memory, earlier, differences);
}

import type { ReportedFinding } from '../check.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../text/draft.ts';
import type { Desks } from './desks.ts';
import type { CheckAsked } from './readers.ts';
import type { ComparedDraft, Source } from './sources.ts';

/** A draft that was read and checked, or not; either way, what is wrong with it or its configs. */
export type CheckedSource =
  | {
      readonly kind: 'checked';
      readonly draft: Draft;
      /** All, or where the draft is held against an earlier version, what the change brought. */
      readonly findings: readonly ReportedFinding[];
      readonly troubles: Troubles;
    }
  | { readonly kind: 'unreadable'; readonly troubles: Troubles };

type Troubles = readonly string[];

/** Reads a draft and checks it by the configs that hold for it. */
export async function checkSource(source: Source, desks: Desks, check: CheckAsked): Promise<CheckedSource> {
  const read = await source.read();
  const { desk, troubles } = await desks.deskIn(source.folder);
  if (read.kind === 'unreadable') return { kind: 'unreadable', troubles: [...troubles, read.message] };
  const { draft } = read;
  const findings =
    source.compared === undefined
      ? (await check(draft, desk)).findings
      : await findBrought(draft, source.compared, { desk, check });
  return { kind: 'checked', draft, findings, troubles };
}

interface Checking {
  readonly desk: Desk;
  readonly check: CheckAsked;
}

/** What the change of a draft brought. */
async function findBrought(draft: Draft, { readBefore, when }: ComparedDraft, { desk, check }: Checking) {
  const before = await readBefore();
  if (before === undefined) return (await check(draft, desk)).findings;
  const { findNew } = await import('./new-findings.ts');
  const earlier = await check(before, desk);
  const { findings } = await check(draft, desk, { story: earlier.story, when });
  return findNew({ text: draft.text, findings }, { text: before.text, findings: earlier.findings });
}

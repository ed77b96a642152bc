import type { ReportedFinding } from '../check.ts';
import type { Desk } from '../desk.ts';
import type { Fault } from '../directives.ts';
import type { DraftFile } from '../files/draft-file.ts';
import type { Draft } from '../text/draft.ts';
import type { Desks } from './desks.ts';
import type { Found, MayFix } from './mend.ts';
import type { CheckAsked } from './readers.ts';
import type { ComparedDraft, Source } from './sources.ts';

/** A draft that was read and checked, or not; either way, what is wrong with it or its configs. */
export type CheckedSource =
  | {
      readonly kind: 'checked';
      /** As it was read. */
      readonly file: Extract<DraftFile, { kind: 'draft' }>;
      /** As it is after its fixes, if any were to be made. */
      readonly draft: Draft;
      readonly fixes: number;
      /** All, or where the draft is held against an earlier version, what the change brought. */
      readonly findings: readonly ReportedFinding[];
      readonly troubles: Troubles;
    }
  | { readonly kind: 'unreadable'; readonly troubles: Troubles };

type Troubles = readonly string[];

/** Reads a draft, checks it by the configs that hold for it, and mends it where that was asked for. */
export async function checkSource(
  source: Source,
  desks: Desks,
  check: CheckAsked,
  mayFix?: MayFix,
  differences?: readonly Fault[],
): Promise<CheckedSource> {
  const read = await source.read();
  const { desk, troubles } = await desks.deskIn(source.folder);
  if (read.kind === 'unreadable') return { kind: 'unreadable', troubles: [...troubles, read.message] };
  const findIn = await finderFor(source.compared, { desk, check, differences });
  // A Word document keeps its text among much else; its findings go into a copy as comments instead.
  if (mayFix === undefined || read.word !== undefined) {
    const { findings } = await findIn(read.draft);
    return { kind: 'checked', file: read, draft: read.draft, fixes: 0, findings, troubles };
  }
  const { mendDraft } = await import('./mend.ts');
  const { draft, found, fixes } = await mendDraft(read.draft, findIn, mayFix);
  return { kind: 'checked', file: read, draft, fixes, findings: found.findings, troubles };
}

interface Checking {
  readonly desk: Desk;
  readonly check: CheckAsked;
  readonly differences: readonly Fault[] | undefined;
}

/** What looks for findings in a draft: all of them, or only those that its change brought. */
async function finderFor(
  compared: ComparedDraft | undefined,
  { desk, check, differences }: Checking,
): Promise<(draft: Draft) => Promise<Found>> {
  const before = await compared?.readBefore();
  if (compared === undefined || before === undefined) return (draft) => check(draft, desk, undefined, differences);
  const { findNew } = await import('./new-findings.ts');
  const earlier = await check(before, desk);
  return async (draft) => {
    const { story, findings } = await check(draft, desk, { story: earlier.story, when: compared.when });
    const brought = findNew({ text: draft.text, findings }, { text: before.text, findings: earlier.findings });
    return { story, findings: brought };
  };
}

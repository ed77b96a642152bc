import type { ReportedFinding } from '../../check.ts';
import type { DraftFile } from '../../files/draft-file.ts';
import type { Draft } from '../../text/draft.ts';
import type { FolderDesk } from '../drafts/desks.ts';
import { readSource } from '../drafts/read-source.ts';
import type { ComparedDraft, Source } from '../drafts/sources.ts';
import type { OtherDraft } from '../formats/report.ts';
import type { EarlierDraft, Examine, Examined } from './examine.ts';
import type { FixKinds } from './mend.ts';
import type { PartOf } from './package-asked.ts';

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
      /** The drafts of its package, which findings name by their numbers. */
      readonly others: readonly OtherDraft[];
      readonly troubles: Troubles;
    }
  | { readonly kind: 'unreadable'; readonly troubles: Troubles };

type Troubles = readonly string[];

/** How a draft is handled that was asked for. */
export interface Handling {
  readonly examine: Examine;
  /** The fixes to make. */
  readonly fixes?: FixKinds | undefined;
  /** What differs between it and the others of its package, where drafts are held against one another. */
  readonly partOf?: PartOf | undefined;
}

/** Reads a draft, has it checked by the configs that hold for it, and mended where that was asked for. */
export async function checkSource(
  source: Source,
  { desk, config, troubles, withAnswers }: FolderDesk,
  { examine, fixes: kinds, partOf }: Handling,
): Promise<CheckedSource> {
  const file = await readSource(source, desk);
  if (file.kind === 'unreadable') return { kind: 'unreadable', troubles: [...troubles, file.message] };
  // A Word document keeps its text among much else; its findings go into a copy as comments instead.
  const fixes = file.word === undefined ? kinds : undefined;
  try {
    const draft = withAnswers(file.draft, source.file);
    const earlier = await earlierOf(source.compared);
    const part = await partOf?.(source);
    const examined = await examine({ draft, config, fixes, earlier, differences: part?.differences });
    return { kind: 'checked', file, ...afterFixes(file.draft, examined), others: part?.drafts ?? [], troubles };
  } catch (failure) {
    return { kind: 'unreadable', troubles: [...troubles, `“${source.path}” was not checked. ${whyOf(failure)}`] };
  }
}

/** Why a draft could not be examined, in sentences. */
export function whyOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

async function earlierOf(compared: ComparedDraft | undefined): Promise<EarlierDraft | undefined> {
  const draft = await compared?.readBefore();
  return compared === undefined || draft === undefined ? undefined : { draft, when: compared.when };
}

function afterFixes(draft: Draft, { findings, mended }: Examined) {
  if (mended === undefined) return { draft, findings, fixes: 0 };
  return { draft: { ...draft, text: mended.text }, findings, fixes: mended.fixes };
}

import type { CheckedDraft } from '../check.ts';
import type { Draft } from '../text/draft.ts';
import type { Desks } from './desks.ts';
import type { CheckAsked } from './readers.ts';
import type { Source } from './sources.ts';

/** A draft that was read and checked, or not; either way, what is wrong with it or its configs. */
export type CheckedSource =
  | { readonly kind: 'checked'; readonly draft: Draft; readonly checked: CheckedDraft; readonly troubles: Troubles }
  | { readonly kind: 'unreadable'; readonly troubles: Troubles };

type Troubles = readonly string[];

/** Reads a draft and checks it by the configs that hold for it. */
export async function checkSource(source: Source, desks: Desks, check: CheckAsked): Promise<CheckedSource> {
  const read = await source.read();
  const { desk, troubles } = await desks.deskIn(source.folder);
  if (read.kind === 'unreadable') return { kind: 'unreadable', troubles: [...troubles, read.message] };
  return { kind: 'checked', draft: read.draft, checked: await check(read.draft, desk), troubles };
}

import type { CheckedDraft, ReportedFinding } from '../../check.ts';
import { type Desk, deskFor } from '../../desk.ts';
import type { Fault } from '../../directives.ts';
import type { Config } from '../../stylebook/config.ts';
import type { Draft } from '../../text/draft.ts';
import type { ReadingJson } from '../formats/json-shapes.ts';
import type { FixKinds, Found } from './mend.ts';
import type { CheckAsked } from './readers.ts';

/** A draft and what is asked about it: data alone, so that another thread can take it. */
export interface Order {
  readonly draft: Draft;
  /** What it is held against. */
  readonly config: Config;
  /** Its earlier version; of the findings then only those that the change brought are wanted. */
  readonly earlier?: EarlierDraft | undefined;
  /** What differs between it and the others of its package, where drafts were held against one another. */
  readonly differences?: readonly Fault[] | undefined;
  /** The fixes to make. */
  readonly fixes?: FixKinds | undefined;
  /** Whether it is wanted how the draft was read. */
  readonly reading?: boolean;
}

/** An earlier version of a draft, and how people call it. */
export interface EarlierDraft {
  readonly draft: Draft;
  readonly when: string;
}

/** What came of an order: data alone, too. */
export interface Examined {
  /** All, or what the change brought; where fixes were made, what is found after them. */
  readonly findings: readonly ReportedFinding[];
  /** The text after its fixes, and how many there were; nothing where none was made. */
  readonly mended?: { readonly text: string; readonly fixes: number };
  readonly reading?: ReadingJson;
}

/** Reads a draft as ordered. Rejects, with a sentence for people, where Copydesk itself fails on it. */
export type Examine = (order: Order) => Promise<Examined>;

/** Sets up what reads drafts on this thread. */
export function createExaminer(check: CheckAsked): Examine {
  const desks = new WeakMap<Config, Desk>();
  return async (order) => {
    const desk = desks.get(order.config) ?? deskFor(order.config);
    desks.set(order.config, desk);
    // One draft that Copydesk fails on, which is a mistake in Copydesk, must not end the reading of an archive.
    return examine(order, { desk, check }).catch((failure: unknown) => {
      throw new Error(`Copydesk failed on it, which is its own fault. Please report this: ${traceOf(failure)}`);
    });
  };
}

async function examine(order: Order, checking: Checking): Promise<Examined> {
  const { draft, fixes, reading = false } = order;
  const findIn = await finderFor(order, checking);
  if (fixes !== undefined) return mend(draft, findIn, fixes);
  const found = await findIn(draft);
  if (!reading) return { findings: found.findings };
  const { toReadingJson } = await import('../formats/json-shapes.ts');
  return { findings: found.findings, reading: toReadingJson(found.story) };
}

/** What failed and where, on one line. */
function traceOf(failure: unknown): string {
  const told = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  const [what = '', where = ''] = told.split('\n').map((line) => line.trim());
  return `${what} ${where}`.trimEnd();
}

type FindIn = (draft: Draft) => Promise<Found>;

async function mend(draft: Draft, findIn: FindIn, kinds: FixKinds): Promise<Examined> {
  const { mendDraft } = await import('./mend.ts');
  const { draft: mended, found, fixes } = await mendDraft(draft, findIn, kinds);
  return { findings: found.findings, ...(fixes > 0 ? { mended: { text: mended.text, fixes } } : {}) };
}

interface Checking {
  readonly desk: Desk;
  readonly check: CheckAsked;
}

/** What looks for findings in a draft: all of them, or only those that its change brought. */
async function finderFor({ earlier, differences }: Order, { desk, check }: Checking): Promise<FindIn> {
  if (earlier === undefined) return (draft) => check(draft, desk, { differences: differences && (() => differences) });
  const { findNew } = await import('./new-findings.ts');
  const before: CheckedDraft = await check(earlier.draft, desk);
  return async (draft) => {
    const then = { story: before.story, when: earlier.when };
    const { story, findings } = await check(draft, desk, { earlier: then });
    const brought = findNew({ text: draft.text, findings }, { text: earlier.draft.text, findings: before.findings });
    return { story, findings: brought };
  };
}

import { createMemory, type ReadingMemory } from './analysis/memory.ts';
import { type EarlierStory, readStory, type Story } from './analysis/story.ts';
import type { Desk } from './desk.ts';
import { type Fault, heedDirectives } from './directives.ts';
import { markFaults, sentenceMark } from './fingerprints.ts';
import { fitFixes } from './fit-edits.ts';
import type { Layout } from './layout/layout.ts';
import { readLayout } from './layout/read-layout.ts';
import { tellText } from './layout/told-text.ts';
import type { Finding } from './rules/rule.ts';
import type { Severity } from './stylebook/level.ts';
import type { Draft } from './text/draft.ts';

/** A finding as the desk reports it. */
export interface ReportedFinding extends Fault {
  /** The same for the same fault after edits elsewhere in the draft, and after a fault like it was added above. */
  readonly fingerprint: string;
}

/** A draft as it was read, and what the desk has to say about it, in the order of the text. */
export interface CheckedDraft {
  readonly layout: Layout;
  readonly story: Story;
  readonly findings: readonly ReportedFinding[];
  /** What the desk has been answered about, outside the draft. */
  readonly answered: readonly AnsweredFinding[];
}

/** A finding that may stand, and why. */
export interface AnsweredFinding {
  readonly finding: ReportedFinding;
  readonly reason: string;
}

/** What differs between a story and the others of its package: the faults of this one. */
export type DifferencesOf = (story: Story) => readonly Fault[];

/** What a draft is held against, where there is something. */
export interface HeldAgainst {
  readonly earlier?: EarlierStory | undefined;
  /** Tells what differs between it and the other drafts of its package. */
  readonly differences?: DifferencesOf | undefined;
}

/**
 * Reads a draft and runs the desk's rules over it. Hand in the same memory for the next version of the same draft. Rules
 * that compare have their say only where there is an earlier version, or where the draft is held against others, which
 * tells the `differences` (`package.ts`).
 */
export function checkDraft(
  draft: Draft,
  desk: Desk,
  memory: ReadingMemory = createMemory(),
  { earlier, differences }: HeldAgainst = {},
): CheckedDraft {
  const laidOut = readLayout(draft, memory.layout, desk.roles);
  const layout = { ...laidOut, blocks: memory.keepBlocks(laidOut.blocks) };
  const read = readStory(tellText(draft, layout), layout, memory, draft.text);
  const story = earlier === undefined ? read : { ...read, earlier };
  const isAwake = { versions: earlier !== undefined, drafts: differences !== undefined };
  const awake = { ...desk, rules: desk.rules.filter(({ compares }) => compares === undefined || isAwake[compares]) };
  const told = { format: draft.format, text: draft.text, told: story.text, notated: layout.notated };
  const found = [...findFaults(story, awake), ...(differences?.(read) ?? [])].map((fault) => fitFixes(fault, told));
  const faults = heedDirectives(found, layout.directives, awake, ({ span }) => sentenceMark(draft.text, story, span));
  const marked = markFaults(draft.text, story, faults.toSorted(inTextOrder));
  const answered = marked.flatMap((finding) => {
    const reason = draft.answered?.get(finding.fingerprint);
    return reason === undefined ? [] : [{ finding, reason }];
  });
  const isOpen = ({ fingerprint }: ReportedFinding) => draft.answered?.has(fingerprint) !== true;
  return { layout, story, findings: marked.filter(isOpen), answered };
}

function findFaults(story: Story, desk: Desk): Fault[] {
  return desk.rules.flatMap(({ id, category, severity, findFaults }) =>
    [...findFaults(story, desk.stylebook)].map((finding) => ({
      ...finding,
      ruleId: id,
      category,
      severity: severityOf(finding, severity),
    })),
  );
}

/** What only might be a fault is never more than a piece of information. */
export function severityOf({ certainty }: Finding, severity: Severity): Severity {
  return certainty === 'possible' && severity !== 'hint' ? 'information' : severity;
}

function inTextOrder(a: Fault, b: Fault): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
}

import { createMemory, type ReadingMemory } from './analysis/memory.ts';
import { readStory, type Story } from './analysis/story.ts';
import type { Desk } from './desk.ts';
import { type Fault, heedDirectives } from './directives.ts';
import { fitFixes } from './fit-edits.ts';
import type { Layout } from './layout/layout.ts';
import { readLayout } from './layout/read-layout.ts';
import { tellText } from './layout/told-text.ts';
import type { Finding } from './rules/rule.ts';
import type { Severity } from './stylebook/level.ts';
import type { Draft } from './text/draft.ts';
import { sliceOf } from './text/span.ts';

/** A finding as the desk reports it. */
export interface ReportedFinding extends Fault {
  /** The same for the same fault after edits elsewhere in the draft. */
  readonly fingerprint: string;
}

/** A draft as it was read, and what the desk has to say about it, in the order of the text. */
export interface CheckedDraft {
  readonly layout: Layout;
  readonly story: Story;
  readonly findings: readonly ReportedFinding[];
}

/** Reads a draft and runs the desk's rules over it. Hand in the same memory for the next version of the same draft. */
export function checkDraft(draft: Draft, desk: Desk, memory: ReadingMemory = createMemory()): CheckedDraft {
  const layout = readLayout(draft, memory.markdown);
  const story = readStory(tellText(draft, layout.blocks), layout, memory, draft.text);
  const told = { format: draft.format, text: draft.text, told: story.text };
  const found = findFaults(story, desk).map((fault) => fitFixes(fault, told));
  const faults = heedDirectives(found, layout.directives, desk);
  return { layout, story, findings: withFingerprints(draft.text, faults.toSorted(inTextOrder)) };
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
function severityOf({ certainty }: Finding, severity: Severity): Severity {
  return certainty === 'possible' && severity !== 'hint' ? 'information' : severity;
}

function inTextOrder(a: Fault, b: Fault): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
}

/** A fault is known again by its rule, its words and how many like it come before. */
function withFingerprints(text: string, faults: readonly Fault[]): ReportedFinding[] {
  const met = new Map<string, number>();
  return faults.map((fault) => {
    const words = `${fault.ruleId}\n${sliceOf(text, fault.span).replace(/\s+/g, ' ')}`;
    const before = met.get(words) ?? 0;
    met.set(words, before + 1);
    return { ...fault, fingerprint: hash(`${words}\n${before}`) };
  });
}

/** FNV-1a with 64 bits (Fowler, Noll and Vo, 1991) over UTF-16 code units, as 16 hexadecimal digits. */
function hash(words: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < words.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(words.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}

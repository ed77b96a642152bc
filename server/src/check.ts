import { createMemory, type ReadingMemory } from './analysis/memory.ts';
import { readStory, type Story } from './analysis/story.ts';
import type { Desk } from './desk.ts';
import type { Category, Finding } from './rules/rule.ts';
import type { Severity } from './stylebook/level.ts';
import type { Draft } from './text/draft.ts';
import { type Layout, readLayout } from './text/layout.ts';

/** A finding as the desk reports it. */
export interface ReportedFinding extends Finding {
  readonly ruleId: string;
  readonly category: Category | 'directives';
  readonly severity: Severity;
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
  const layout = readLayout(draft);
  const story = readStory(draft.text, layout, memory);
  const findings = desk.rules.flatMap((rule) =>
    [...rule.findFaults(story, desk.stylebook)].map((finding) => ({
      ...finding,
      ruleId: rule.id,
      category: rule.category,
      severity: rule.severity,
      fingerprint: rule.id,
    })),
  );
  return { layout, story, findings };
}

import type { ReportedFinding } from '../../check.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Change, isTouched, spanAfter } from '../editor/changes.ts';

/** A finding that the writer sees, at its place in the text as it is now. */
export interface Shown {
  readonly finding: ReportedFinding;
  /** Whether its own words were edited since: then it need not stay. */
  readonly isMended: boolean;
}

/** What may change before the writer's eyes, and where a new finding has to wait. */
export interface Scope {
  readonly mayChange: (span: Span) => boolean;
  readonly mustWait: (span: Span) => boolean;
}

/** The finding as it is shown when it is found. */
export function show(finding: ReportedFinding): Shown {
  return { finding, isMended: false };
}

/** A shown finding after a change: it moves with its words. */
export function moved({ finding, isMended }: Shown, change: Change): Shown {
  const related = finding.related.map((place) => ({ ...place, span: spanAfter(place.span, change) }));
  const span = spanAfter(finding.span, change);
  return { finding: { ...finding, span, related }, isMended: isMended || isTouched(finding.span, change) };
}

/**
 * What is to be shown of what is found: a finding that stands already stays, as it reads now; a new one comes where
 * things may change and nothing has to wait; one that is found no more goes where things may change, or where its own
 * words were mended.
 */
export function mergeCalmly(
  before: readonly Shown[],
  found: readonly ReportedFinding[],
  { mayChange, mustWait }: Scope,
): Shown[] {
  const { known, missing } = recognise(before, found);
  const isReady = ({ span }: ReportedFinding) => mayChange(span) && !mustWait(span);
  const shown = found.filter((finding) => known.has(finding) || isReady(finding)).map(show);
  const kept = missing.filter(({ finding, isMended }) => !isMended && !isReady(finding));
  return [...shown, ...kept].sort((a, b) => a.finding.span.start - b.finding.span.start);
}

/** Which of the findings stood before, and which of those before are found no more. All are in the order of the text. */
function recognise(before: readonly Shown[], found: readonly ReportedFinding[]) {
  const known = new Set<ReportedFinding>();
  const missing: Shown[] = [];
  const byRule = new Map<string, ReportedFinding[]>();
  for (const finding of found) byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), finding]);
  for (const old of before) {
    const candidates = byRule.get(old.finding.ruleId) ?? [];
    while (isBefore(candidates[0], old.finding)) candidates.shift();
    const [candidate] = candidates;
    if (candidate !== undefined && isSame(candidate, old.finding)) {
      known.add(candidate);
      candidates.shift();
    } else missing.push(old);
  }
  return { known, missing };
}

function isBefore(candidate: ReportedFinding | undefined, { span }: ReportedFinding): boolean {
  return candidate !== undefined && candidate.span.end <= span.start && candidate.span.start < span.start;
}

/** The underline of a finding may grow or shrink with the word that is typed. */
function isSame(a: ReportedFinding, b: ReportedFinding): boolean {
  return a.ruleId === b.ruleId && (overlaps(a.span, b.span) || a.span.start === b.span.start);
}

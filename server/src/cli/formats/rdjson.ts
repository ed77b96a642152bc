import type { ReportedFinding } from '../../check.ts';
import type { Severity } from '../../stylebook/level.ts';
import type { Span } from '../../text/span.ts';
import { gatheredReport, type NamedCheck, type OtherDraft, type Report, relatedPlaces } from './report.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** Reviewdog's diagnostics (rdjson): columns count bytes of UTF-8, and fixes become suggestions in the review. */
export function rdjsonReport(): Report {
  return gatheredReport(
    (check) => check.findings.map((finding) => toDiagnostic(finding, check)),
    (diagnostics) => `${JSON.stringify({ source: { name: 'copydesk' }, diagnostics }, undefined, 2)}\n`,
  );
}

function toDiagnostic(finding: ReportedFinding, check: NamedCheck) {
  const { span, severity, message, ruleId, fixes } = finding;
  const related = relatedPlaces(finding, check);
  // A suggestion is one stretch; a fix that edits more is left to the writer's editor.
  const suggestions = fixes.flatMap((fix) => {
    if (fix.kind !== 'draft' || fix.edits.length !== 1) return [];
    return fix.edits.map((edit) => ({ range: toRange(edit.span, check), text: edit.newText }));
  });
  return {
    message,
    severity: SEVERITY[severity],
    code: { value: ruleId },
    location: toLocation(span, check),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((place) => ({
            message: place.message,
            location: toLocation(place.span, place.within),
          })),
        }
      : {}),
  };
}

function toLocation(span: Span, check: OtherDraft) {
  return { path: check.path, range: toRange(span, check) };
}

function toRange({ start, end }: Span, check: OtherDraft) {
  return { start: toPosition(start, check), end: toPosition(end, check) };
}

function toPosition(offset: number, { lines, text }: OtherDraft) {
  const { line } = lines.placeOf(offset);
  const { start } = lines.spanOf(line);
  return { line, column: Buffer.byteLength(text.slice(start, offset), 'utf8') + 1 };
}

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import * as z from 'zod';
import type { ReportedFinding } from '../../check.ts';
import { DIRECTIVE_FAULTS } from '../../directives.ts';
import { RULES } from '../../rules/index.ts';
import { pageOf } from '../../rules/rule.ts';
import type { Severity } from '../../stylebook/level.ts';
import type { Span } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';

/** Who made a diagnostic. */
export const SOURCE = 'copydesk';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const PAGES: ReadonlyMap<string, string> = new Map([
  ...RULES.map((rule) => [rule.id, pageOf(rule)] as const),
  ...DIRECTIVE_FAULTS.map((id) => [id, pageOf({ category: 'directives', id })] as const),
]);

const DiagnosticData = z.object({ fingerprint: z.string() });

/** The address of a rule's page, if it has one. */
export function pageAddress(ruleId: string, client: Client): string | undefined {
  const page = PAGES.get(ruleId);
  return page === undefined || client.rulePages === undefined ? undefined : client.rulePages + page;
}

/** A finding as an editor shows it. */
export function diagnosticOf(finding: ReportedFinding, draft: ReadDraft, client: Client): Diagnostic {
  const { document } = draft;
  const href = pageAddress(finding.ruleId, client);
  const related = relatedTo(finding, draft);
  return {
    source: SOURCE,
    code: finding.ruleId,
    severity: SEVERITY[finding.severity],
    range: rangeOf(document, finding.span),
    message: finding.message,
    data: { fingerprint: finding.fingerprint },
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length > 0 && client.can.has('show related places') ? { relatedInformation: related } : {}),
  };
}

/** What goes with a finding, in its own draft and in others of its package. */
function relatedTo({ related, elsewhere = [] }: ReportedFinding, { document, members = [] }: ReadDraft) {
  const here = related.map(({ span, message }) => placed(document, span, message));
  const there = elsewhere.flatMap(({ draft, span, message }) => {
    const other = members[draft];
    return other === undefined ? [] : [placed(other, span, message)];
  });
  return [...here, ...there];
}

function placed(document: ReadDraft['document'], span: Span, message: string) {
  return { location: { uri: document.uri, range: rangeOf(document, span) }, message };
}

/** The fingerprint of the finding that a diagnostic shows, if the editor kept it. */
export function fingerprintOf(diagnostic: Diagnostic): string | undefined {
  if (diagnostic.source !== SOURCE) return undefined;
  return DiagnosticData.safeParse(diagnostic.data).data?.fingerprint;
}

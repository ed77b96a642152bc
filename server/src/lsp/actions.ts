import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { ReportedFinding } from '../check.ts';
import { unattributedClaim } from '../rules/attribution/unattributed-claim.ts';
import type { Span } from '../text/span.ts';
import type { Client } from './client.ts';
import { diagnosticOf, fingerprintOf } from './diagnostics.ts';
import type { ReadDraft } from './drafts.ts';
import { editConfig, editDraft } from './edits.ts';
import { ignoreEdit, REASON_TO_FILL_IN } from './ignore.ts';
import { spanInRange } from './positions.ts';

/** What can be done about the findings in a range, or about the diagnostics that the editor names. */
export function actionsFor({ range, context }: CodeActionParams, draft: ReadDraft, client: Client): CodeAction[] {
  if (!wantsQuickFixes(context.only)) return [];
  const asked = spanInRange(draft.document, range);
  return draft.findings.flatMap((finding) => {
    const shown = context.diagnostics.filter((diagnostic) => fingerprintOf(diagnostic) === finding.fingerprint);
    if (shown.length === 0 && !touches(asked, finding.span)) return [];
    const diagnostics = shown.length > 0 ? shown : [diagnosticOf(finding, draft, client)];
    return [...fixesOf(finding, draft, client), ...ignoreOf(finding, draft, client)].map((action) => ({
      ...action,
      kind: CodeActionKind.QuickFix,
      diagnostics,
    }));
  });
}

function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** An empty range, such as the caret, touches the words on both sides of it. */
function touches(asked: Span, found: Span): boolean {
  return asked.start <= found.end && found.start <= asked.end;
}

function fixesOf({ fixes }: ReportedFinding, draft: ReadDraft, client: Client): CodeAction[] {
  const firstSafe = fixes.find(({ kind }) => kind === 'draft');
  return fixes.flatMap((fix) => {
    const { title } = fix;
    const edit = fix.kind === 'draft' ? editDraft(draft, fix.edits, client) : editConfig(draft, fix.entries, client);
    if (edit === undefined) return [];
    return [fix === firstSafe ? { title, edit, isPreferred: true } : { title, edit }];
  });
}

/** What the reporter saw needs no source. What is wrong with a directive is mended, not ignored by another one. */
function ignoreOf(finding: ReportedFinding, draft: ReadDraft, client: Client): CodeAction[] {
  if (finding.category === 'directives') return [];
  const ways = [{ title: `Ignore ${finding.ruleId} in this paragraph`, reason: REASON_TO_FILL_IN }];
  if (finding.ruleId === unattributedClaim.id) ways.unshift({ title: 'Mark as seen by the reporter', reason: SEEN });
  return ways.flatMap(({ title, reason }) => {
    const edit = ignoreEdit(finding, reason, draft);
    return edit === undefined ? [] : [{ title, edit: editDraft(draft, [edit], client) }];
  });
}

/** The reason of a reporter who needs no source. */
export const SEEN = 'seen by the reporter';

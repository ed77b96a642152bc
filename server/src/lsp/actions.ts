import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { ReportedFinding } from '../check.ts';
import type { Edit } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { Client } from './client.ts';
import { diagnosticOf, fingerprintOf } from './diagnostics.ts';
import type { ReadDraft } from './drafts.ts';
import { ignoreEdit } from './ignore.ts';
import { spanOf, textEditOf } from './positions.ts';

/** What can be done about the findings in a range, or about the diagnostics that the editor names. */
export function actionsFor({ range, context }: CodeActionParams, draft: ReadDraft, client: Client): CodeAction[] {
  if (!wantsQuickFixes(context.only)) return [];
  const asked = spanOf(draft.document, range);
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
    if (fix.kind !== 'draft') return [];
    const action = { title: fix.title, edit: editDraft(draft, fix.edits, client) };
    return [fix === firstSafe ? { ...action, isPreferred: true } : action];
  });
}

function ignoreOf(finding: ReportedFinding, draft: ReadDraft, client: Client): CodeAction[] {
  const edit = ignoreEdit(finding, draft);
  if (edit === undefined) return [];
  return [{ title: `Ignore ${finding.ruleId} in this paragraph`, edit: editDraft(draft, [edit], client) }];
}

function editDraft({ document }: ReadDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const textEdits = edits.map((edit) => textEditOf(document, edit));
  if (!client.can.has('edit versions')) return { changes: { [document.uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }],
  };
}

import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { ReportedFinding } from '../../check.ts';
import { REASON_TO_FILL_IN } from '../../layout/directive.ts';
import { unattributedClaim } from '../../rules/attribution/unattributed-claim.ts';
import type { StylebookEntry } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { spanInRange } from '../editor/positions.ts';
import { diagnosticOf, fingerprintOf } from '../marks/diagnostics.ts';
import { configPlaceOf, tellPlace } from '../newsrooms/config-place.ts';
import { editConfig, editDraftToFill } from './edits.ts';
import { ignoreEdit } from './ignore.ts';

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
    const title = client.say(...fix.title);
    if (fix.kind === 'stylebook') return fileEntries(title, fix.entries, draft, client);
    const edit = editDraftToFill(draft, fix.edits, client);
    return [fix === firstSafe ? { title, edit, isPreferred: true } : { title, edit }];
  });
}

/** Writes entries where the desk keeps them, and says where that is; without a folder that is in the settings. */
function fileEntries(
  title: string,
  entries: readonly StylebookEntry[],
  draft: ReadDraft,
  client: Client,
): CodeAction[] {
  const place = configPlaceOf(draft.newsroom);
  const { addToSettings, say } = client;
  if (place === undefined) {
    if (addToSettings === undefined) return [];
    const inSettings = say('{0} (your settings)', title);
    return [{ title: inSettings, command: { title: inSettings, command: addToSettings, arguments: [entries] } }];
  }
  const edit = editConfig(place, entries, client);
  return edit === undefined ? [] : [{ title: `${title} (${tellPlace(place, draft.newsroom, say)})`, edit }];
}

/** What the reporter saw needs no source. What is wrong with a directive is mended, not ignored by another one. */
function ignoreOf(finding: ReportedFinding, draft: ReadDraft, client: Client): CodeAction[] {
  if (finding.category === 'directives') return [];
  const { say } = client;
  const ways = [{ title: say('Ignore {0} in this paragraph', finding.ruleId), reason: REASON_TO_FILL_IN }];
  if (finding.ruleId === unattributedClaim.id)
    ways.unshift({ title: say('Mark as seen by the reporter'), reason: SEEN });
  return ways.flatMap(({ title, reason }) => {
    const edit = ignoreEdit(finding, reason, draft);
    return edit === undefined ? [] : [{ title, edit: editDraftToFill(draft, [edit], client) }];
  });
}

/** The reason of a reporter who needs no source. */
export const SEEN = 'seen by the reporter';

import { type Connection, type Range, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import type { Unsourced } from '../ledger/ledger.ts';
import type { Edit } from '../rules/rule.ts';
import type { DraftFormat } from '../text/draft.ts';
import { SEEN } from './actions.ts';
import type { Client } from './client.ts';
import type { ReadDraft } from './drafts.ts';
import { editDraft } from './edits.ts';
import { ignoreEdit } from './ignore.ts';
import { ledgerOf } from './ledgers.ts';
import { spanInRange } from './positions.ts';

/** What a reporter does about a claim that nobody is named for. */
export type ClaimAnswer =
  /** Leaves a place for the source. */
  | { readonly kind: 'tk' }
  /** Saw it, and says so in the draft. */
  | { readonly kind: 'seen' }
  | { readonly kind: 'accept'; readonly reason: string }
  /** Leaves a note: “Penhallow: who says so?”. */
  | { readonly kind: 'ask'; readonly question: string };

/**
 * Asks for the edit that answers the claim at a range, as `copydesk/sources` places it; null where no such claim is, and for
 * an empty reason or question.
 */
export const answerClaimRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly range: Range; readonly answer: ClaimAnswer },
  WorkspaceEdit | null,
  void
>('copydesk/answerClaim');

/** Answers an editor that shows buttons beside the claims that nobody is named for. */
export function answerClaims(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  client: Client,
): void {
  connection.onRequest(answerClaimRequest, async ({ textDocument, range, answer }) => {
    const draft = await draftAt(textDocument.uri);
    if (draft === undefined) return null;
    const { start, end } = spanInRange(draft.document, range);
    const claim = ledgerOf(draft).nobodyNamed.find(({ span }) => span.start === start && span.end === end);
    const edits = claim === undefined ? [] : editsFor(answer, claim, draft);
    return edits.length === 0 ? null : editDraft(draft, edits, client);
  });
}

function editsFor(answer: ClaimAnswer, claim: Unsourced, draft: ReadDraft): readonly Edit[] {
  const finding = draft.findings.find(({ fingerprint }) => fingerprint === claim.fingerprint);
  if (finding === undefined) return [];
  if (answer.kind === 'tk') return finding.fixes.flatMap((fix) => (fix.kind === 'draft' ? [fix.edits] : []))[0] ?? [];
  if (answer.kind === 'ask') return askBehind(claim, answer.question.trim(), draft.format);
  const reason = answer.kind === 'seen' ? SEEN : answer.reason.trim();
  const edit = reason === '' ? undefined : ignoreEdit(finding, reason, draft);
  return edit === undefined ? [] : [edit];
}

/** “… for years. [[ask Penhallow: who says so?]]”: a note that no reader of the story sees. */
function askBehind({ sentence }: Unsourced, question: string, format: DraftFormat): Edit[] {
  if (question === '') return [];
  const note = format === 'plain' ? `[[ask ${question}]]` : `<!-- ask ${question} -->`;
  return [{ span: { start: sentence.end, end: sentence.end }, newText: ` ${note}` }];
}

import {
  type Connection,
  LSPErrorCodes,
  type Range,
  RequestType,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ReportedFinding } from '../../check.ts';
import { sentenceMark } from '../../fingerprints.ts';
import { reasonIn } from '../../layout/directive.ts';
import { type Doubt, findDoubts, placeToCome } from '../../ready/doubts.ts';
import type { Edit } from '../../rules/rule.ts';
import type { DraftFormat } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { spanInRange } from '../editor/positions.ts';
import { isHeld } from '../editor/uris.ts';
import { SEEN } from './actions.ts';
import { editDraft } from './edits.ts';
import { fileAnswer } from './filed-answers.ts';
import { ignoreEdit } from './ignore.ts';

/** What a reporter does about a sentence in doubt. */
export type ClaimAnswer =
  /** Leaves a place for the source. */
  | { readonly kind: 'tk' }
  /** Saw it, and says so. */
  | { readonly kind: 'seen' }
  | { readonly kind: 'accept'; readonly reason: string }
  /** Leaves a note: “Penhallow: who says so?”. */
  | { readonly kind: 'ask'; readonly question: string };

/**
 * Asks for the edit that answers what is doubtful at a range: the words of a claim, as `copydesk/sources` places it, or a
 * sentence, as `copydesk/doubts` does. Null where nothing is, for an answer that it does not have, and for an empty reason or
 * question, or one that is yet to be filled in.
 */
export const answerClaimRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly range: Range; readonly answer: ClaimAnswer },
  WorkspaceEdit | null,
  void
>('copydesk/answerClaim');

/** Answers an editor that shows buttons beside what is in doubt. */
export function answerClaims(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  client: Client,
): void {
  connection.onRequest(answerClaimRequest, async ({ textDocument, range, answer }) => {
    const draft = await draftAt(textDocument.uri);
    const doubt = draft && doubtAt(spanInRange(draft.document, range), draft);
    if (draft === undefined || !doubt?.answers.includes(answer.kind)) return null;
    const isWritten = answer.kind === 'tk' || answer.kind === 'ask';
    if (isWritten && isHeld(draft.document.uri)) return null;
    if (answer.kind === 'tk') return editOrNothing(toComeIn(doubt), draft, client);
    if (answer.kind === 'ask') return editOrNothing(askBehind(doubt, answer.question, draft.format), draft, client);
    const reason = answer.kind === 'seen' ? SEEN : reasonIn(answer.reason);
    return reason === '' ? null : letStand(doubt, reason, draft, client);
  });
}

/** What is doubtful in a sentence, or about some words of it alone. */
function doubtAt(span: Span, draft: ReadDraft): Doubt | undefined {
  const isSame = (other: Span) => other.start === span.start && other.end === span.end;
  for (const doubt of findDoubts(draft)) {
    if (isSame(doubt.sentence)) return doubt;
    const findings = doubt.findings.filter((finding) => isSame(finding.span));
    if (findings.length > 0) return { ...doubt, findings };
  }
  return undefined;
}

function toComeIn({ findings }: Doubt): readonly Edit[] {
  return findings.flatMap((finding) => [placeToCome(finding) ?? []])[0] ?? [];
}

function editOrNothing(made: readonly Edit[], draft: ReadDraft, client: Client): WorkspaceEdit | null {
  return made.length === 0 ? null : editDraft(draft, made, client);
}

/** “… for years. [[ask Penhallow: who says so?]]”: a note that no reader of the story sees. */
function askBehind({ sentence }: Doubt, asked: string, format: DraftFormat): Edit[] {
  const question = reasonIn(asked);
  if (question === '') return [];
  const note = format === 'plain' ? `[[ask ${question}]]` : `<!-- ask ${question} -->`;
  return [{ span: { start: sentence.end, end: sentence.end }, newText: ` ${note}` }];
}

/** Where the writer's answers are kept in a file, and the draft lies in a folder, the draft is left as it is. */
function letStand(doubt: Doubt, reason: string, draft: ReadDraft, client: Client): WorkspaceEdit | null {
  const { answers, options } = draft.newsroom;
  if (options.answers === 'beside the draft' && answers !== undefined) {
    if (answers.filed.kind === 'broken') throw new ResponseError(LSPErrorCodes.RequestFailed, answers.filed.message);
    return fileAnswer(doubt, reason, draft, { client, beside: answers, filed: answers.filed.answers });
  }
  return editOrNothing(directiveFor(doubt.findings, reason, draft), draft, client);
}

/** A directive for this one sentence, so that it silences nothing that nobody looked at, and lapses with the sentence. */
function directiveFor([first, ...more]: readonly ReportedFinding[], reason: string, draft: ReadDraft): readonly Edit[] {
  if (first === undefined) return [];
  const ruleIds = [...new Set([first, ...more].map(({ ruleId }) => ruleId))];
  const mark = sentenceMark(draft.document.getText(), draft.story, first.span);
  const edit = ignoreEdit({ span: first.span, ruleId: `${ruleIds.join(', ')} #${mark}` }, reason, draft);
  return edit === undefined ? [] : [edit];
}

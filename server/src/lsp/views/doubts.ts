import { type Connection, type Range, RequestType } from 'vscode-languageserver';
import { type AnswerKind, type Doubt, findDoubts, titleOfDoubt } from '../../ready/doubts.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';

/** A sentence that a last reading stops at. */
export interface DraftDoubt {
  /** The sentence. */
  readonly range: Range;
  /** The words in question. */
  readonly place: Range;
  /** “Claim without a source” */
  readonly title: string;
  /** What to do about it, a sentence each. */
  readonly messages: readonly string[];
  /** By what `copydesk/answerClaim` can answer it. */
  readonly answers: readonly AnswerKind[];
  /** The same as long as the same is doubtful about the same sentence. */
  readonly key: string;
}

/** Asks for the doubtful sentences of a draft, in the order of the text; null for a document that is none. */
export const doubtsRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  { readonly version: number; readonly doubts: readonly DraftDoubt[] } | null,
  void
>('copydesk/doubts');

/** Answers an editor that leads its writer from one doubtful sentence to the next. */
export function answerDoubts(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  { say }: Client,
): void {
  connection.onRequest(doubtsRequest, async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    if (draft === undefined) return null;
    return {
      version: draft.document.version,
      doubts: findDoubts(draft).map((doubt) => toDraftDoubt(doubt, draft, say)),
    };
  });
}

function toDraftDoubt(doubt: Doubt, { document }: ReadDraft, say: Say): DraftDoubt {
  const { sentence, findings, answers } = doubt;
  return {
    range: rangeOf(document, sentence),
    place: rangeOf(document, findings[0]?.span ?? sentence),
    title: titleOfDoubt(doubt, say),
    messages: findings.map(({ message }) => message),
    answers,
    key: findings.map(({ fingerprint }) => fingerprint).join(),
  };
}

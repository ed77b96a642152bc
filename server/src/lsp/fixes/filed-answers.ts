import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FiledAnswer, withAnswers } from '../../answers-file.ts';
import type { Doubt } from '../../ready/doubts.ts';
import { wordsAt } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { textEditOf } from '../editor/positions.ts';
import type { AnswersBeside } from '../newsrooms/answers-beside.ts';
import { editFile } from './edits.ts';

/** Where an answer goes, and what stands there. */
export interface FilingPlace {
  readonly client: Client;
  readonly beside: AnswersBeside;
  readonly filed: readonly FiledAnswer[];
}

/** The edit that writes down why a sentence may stand as it is, in the file beside the draft; null where it cannot be begun. */
export function fileAnswer(
  { findings, sentence }: Doubt,
  reason: string,
  { document, story }: ReadDraft,
  { client, beside, filed }: FilingPlace,
): WorkspaceEdit | null {
  const draftText = document.getText();
  const added = findings.map(({ ruleId, span, fingerprint }) => ({
    draft: beside.draft,
    rule: ruleId,
    words: wordsAt(draftText, span),
    sentence: wordsAt(draftText, sentence),
    reason,
    fingerprint,
  }));
  const sentences = new Set(story.sentences.map(({ span }) => wordsAt(draftText, span)));
  const newText = withAnswers(filed, added, { name: beside.draft, sentences });
  const before = beside.text ?? '';
  const whole = { span: { start: 0, end: before.length }, newText };
  const edit = textEditOf(TextDocument.create(beside.uri, 'json', 0, before), whole);
  return editFile(beside.text === undefined ? 'new' : 'file', beside.uri, [edit], client) ?? null;
}

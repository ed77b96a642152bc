import { l10n, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, Range, WorkspaceEdit } from 'vscode-languageclient';

/** What a reporter does about a sentence in doubt. */
export type Answer =
  | { readonly kind: 'tk' | 'seen' }
  | { readonly kind: 'accept'; readonly reason: string }
  | { readonly kind: 'ask'; readonly question: string };

// “TK”, “say why here”: a reason that is yet to come, which the server takes for none.
const NO_REASON = /^(?:TK|say why here)?[.!…]?$/i;

/** What is wrong with a reason; nothing where it is one. */
export function faultOfReason(typed: string): string | undefined {
  return NO_REASON.test(typed.trim()) ? l10n.t('Give a reason; without one nothing is accepted.') : undefined;
}

// “Penhallow: who says so?”: somebody to ask, a colon, and a question.
const QUESTION = /^\s*[^\s:][^:]*:\s*\S/;

/** What is wrong with a question; nothing where it is one. */
export function faultOfQuestion(typed: string): string | undefined {
  return QUESTION.test(typed)
    ? undefined
    : l10n.t('Say whom to ask, then a colon and the question: “Penhallow: who says so?”.');
}

/** Asks why a sentence may stand as it is. */
export async function chooseReason(): Promise<Answer | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Accept Without a Source'),
    prompt: l10n.t('Why may this stand without a source? The reason is kept with the draft.'),
    placeHolder: l10n.t('The minutes are public'),
    validateInput: faultOfReason,
  });
  return reason === undefined ? undefined : { kind: 'accept', reason: reason.trim() };
}

/** Asks whom the reporter wants to ask, and what. */
export async function chooseQuestion(words: string): Promise<Answer | undefined> {
  const question = await window.showInputBox({
    title: l10n.t('Ask Somebody'),
    prompt: l10n.t('Whom do you want to ask, and what? A note with it goes behind the sentence.'),
    value: l10n.t(': who says “{0}”?', words),
    valueSelection: [0, 0],
    validateInput: faultOfQuestion,
  });
  return question === undefined ? undefined : { kind: 'ask', question: question.trim() };
}

/** Answers what is doubtful at a place of a draft, as the server told of it; whether that was done. */
export async function giveAnswer(
  answer: Answer,
  range: Range,
  draft: Uri,
  client: BaseLanguageClient,
): Promise<'answered' | 'not answered'> {
  const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(draft) }, range, answer };
  const edit = await client
    .sendRequest<WorkspaceEdit | null>('copydesk/answerClaim', params)
    .catch((problem: unknown) => tellRefusal(problem));
  if (edit === undefined) return 'not answered';
  if (edit === null) {
    void window.showInformationMessage(l10n.t('This sentence has changed meanwhile; look at it again.'));
    return 'not answered';
  }
  const isDone = await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  await saveAnswers();
  return isDone ? 'answered' : 'not answered';
}

function tellRefusal(problem: unknown): undefined {
  void window.showErrorMessage(problem instanceof Error ? problem.message : String(problem));
  return undefined;
}

/** Nobody looks at the file beside the draft, so nobody would save it. */
async function saveAnswers(): Promise<void> {
  const written = workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && uri.path.endsWith('/copydesk.answers'),
  );
  await Promise.all(written.map((document) => document.save()));
}

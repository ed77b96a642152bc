import { commands, type Disposable, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { Branch } from './source-tree.ts';

/** What a reporter does about a claim that nobody is named for. */
type Answer =
  | { readonly kind: 'tk' | 'seen' }
  | { readonly kind: 'accept'; readonly reason: string }
  | { readonly kind: 'ask'; readonly question: string };

/** Registers the buttons of the claims that nobody is named for. */
export function registerAnswers(client: BaseLanguageClient, draft: () => Uri | undefined): Disposable[] {
  const answerWith =
    (choose: (branch: Branch) => Promise<Answer | undefined>) =>
    async (branch: Branch | undefined): Promise<void> => {
      const uri = draft();
      if (uri === undefined || branch?.kind !== 'row') return;
      const answer = await choose(branch);
      if (answer !== undefined) await apply(answer, branch, uri, client);
    };
  return [
    commands.registerCommand(
      'copydesk.claim.tk',
      answerWith(async () => ({ kind: 'tk' })),
    ),
    commands.registerCommand(
      'copydesk.claim.seen',
      answerWith(async () => ({ kind: 'seen' })),
    ),
    commands.registerCommand('copydesk.claim.accept', answerWith(chooseReason)),
    commands.registerCommand('copydesk.claim.ask', answerWith(chooseQuestion)),
  ];
}

async function chooseReason(): Promise<Answer | undefined> {
  const reason = await window.showInputBox({
    title: 'Accept Without a Source',
    prompt: 'Why may this stand without a source? The reason goes into the draft.',
    placeHolder: 'The minutes are public',
    validateInput: (typed) => (typed.trim() === '' ? 'Give a reason; without one nothing is accepted.' : undefined),
  });
  return reason === undefined ? undefined : { kind: 'accept', reason: reason.trim() };
}

// “Penhallow: who says so?”: somebody to ask, a colon, and a question.
const QUESTION = /^\s*[^\s:][^:]*:\s*\S/;

async function chooseQuestion(branch: Branch): Promise<Answer | undefined> {
  const words = branch.kind === 'row' ? branch.row.label : '';
  const question = await window.showInputBox({
    title: 'Ask Somebody',
    prompt: 'Whom do you want to ask, and what? A note with it goes behind the sentence.',
    value: `: who says “${words}”?`,
    valueSelection: [0, 0],
    validateInput: (typed) =>
      QUESTION.test(typed) ? undefined : 'Say whom to ask, then a colon and the question: “Penhallow: who says so?”.',
  });
  return question === undefined ? undefined : { kind: 'ask', question: question.trim() };
}

async function apply(
  answer: Answer,
  { row }: Branch & { readonly kind: 'row' },
  uri: Uri,
  client: BaseLanguageClient,
): Promise<void> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const params = { textDocument, range: row.place, answer };
  const edit = await client.sendRequest<WorkspaceEdit | null>('copydesk/answerClaim', params);
  if (edit === null) {
    void window.showInformationMessage('This claim has changed meanwhile; look at it again.');
    return;
  }
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

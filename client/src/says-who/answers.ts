import { commands, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Answer, chooseQuestion, chooseReason, giveAnswer } from '../answers.ts';
import type { Branch } from './source-tree.ts';

/** Registers the buttons of the claims that nobody is named for. */
export function registerAnswers(client: BaseLanguageClient, draft: () => Uri | undefined): Disposable[] {
  const button = (command: string, choose: (words: string) => Promise<Answer | undefined>) =>
    commands.registerCommand(command, async (branch: Branch | undefined) => {
      const uri = draft();
      if (uri === undefined || branch?.kind !== 'row') return;
      const answer = await choose(branch.row.label);
      if (answer !== undefined) await giveAnswer(answer, branch.row.place, uri, client);
    });
  return [
    button('copydesk.claim.tk', async () => ({ kind: 'tk' })),
    button('copydesk.claim.seen', async () => ({ kind: 'seen' })),
    button('copydesk.claim.accept', chooseReason),
    button('copydesk.claim.ask', chooseQuestion),
  ];
}

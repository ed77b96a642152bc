import { type CommentReply, commands, Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Answer, chooseQuestion, chooseReason, faultOfQuestion, faultOfReason } from '../answers.ts';
import type { DraftAtHand } from '../draft-at-hand.ts';
import { isDraft } from '../drafts.ts';
import { whenRunning } from '../outage.ts';
import { beginReading, type ReadThrough } from './reading.ts';

/** What a button hands over: what was typed beside it, if anything could be. */
type Pressed = Partial<Pick<CommentReply, 'text'>> | undefined;

/** Leads from doubtful sentence to sentence of the draft at hand, with a comment at each. */
export function offerReadThrough(client: BaseLanguageClient, atHand: DraftAtHand): Disposable {
  let reading: ReadThrough | undefined;

  function end(): void {
    reading?.dispose();
    reading = undefined;
    void commands.executeCommand('setContext', 'copydesk.readingThrough', false);
  }

  async function begin(): Promise<void> {
    await atHand.show();
    const draft = window.activeTextEditor?.document;
    if (draft === undefined || !isDraft(draft)) {
      void window.showInformationMessage(l10n.t('Open the draft that you want to read through first.'));
      return;
    }
    end();
    reading = beginReading(draft, client, end);
    await commands.executeCommand('setContext', 'copydesk.readingThrough', true);
    await reading.go('on');
  }

  return Disposable.from(
    { dispose: end },
    workspace.onDidCloseTextDocument((closed) => closed === reading?.draft && end()),
    commands.registerCommand('copydesk.readThrough', () => whenRunning(client, begin)),
    commands.registerCommand('copydesk.readThrough.skip', () => reading?.go('on')),
    commands.registerCommand('copydesk.readThrough.back', () => reading?.go('back')),
    commands.registerCommand('copydesk.readThrough.end', end),
    ...registerAnswerButtons(() => reading),
  );
}

/** Registers the buttons that answer the sentence at which a read-through stands. */
function registerAnswerButtons(reading: () => ReadThrough | undefined): Disposable[] {
  const button = (name: string, choose: (pressed: Pressed) => Promise<Answer | undefined>) =>
    commands.registerCommand(`copydesk.readThrough.${name}`, async (pressed: Pressed) => {
      const given = await choose(pressed);
      if (given !== undefined) await reading()?.give(given);
    });
  return [
    button('tk', async () => ({ kind: 'tk' })),
    button('seen', async () => ({ kind: 'seen' })),
    button('accept', readReason),
    button('ask', (pressed) => readQuestion(pressed, reading()?.words() ?? '')),
  ];
}

async function readReason(pressed: Pressed): Promise<Answer | undefined> {
  const reason = pressed?.text;
  if (reason === undefined) return chooseReason();
  return isRight(faultOfReason(reason)) ? { kind: 'accept', reason: reason.trim() } : undefined;
}

async function readQuestion(pressed: Pressed, words: string): Promise<Answer | undefined> {
  const question = pressed?.text;
  if (question === undefined) return chooseQuestion(words);
  return isRight(faultOfQuestion(question)) ? { kind: 'ask', question: question.trim() } : undefined;
}

/** Tells what is wrong with what was typed. */
function isRight(fault: string | undefined): boolean {
  if (fault !== undefined) void window.showWarningMessage(fault);
  return fault === undefined;
}

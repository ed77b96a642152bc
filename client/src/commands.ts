import { commands, type Disposable, languages, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isDraft } from './drafts.ts';
import { fixFindingAtCursor } from './fixes.ts';
import { showReadiness } from './ready.ts';
import { restartServer } from './server.ts';
import { openStylebook } from './stylebook.ts';

/** Registers what the command palette offers; a test holds the list together with the manifest. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('copydesk.checkDraft', checkDraft),
    commands.registerCommand('copydesk.fixFinding', () => fixFindingAtCursor(client)),
    commands.registerCommand('copydesk.openStylebook', () => openStylebook(client)),
    commands.registerCommand('copydesk.readyToFile', () => showReadiness(client)),
    commands.registerCommand('copydesk.restart', () => restartServer(client)),
    commands.registerCommand('copydesk.showOutput', () => client.outputChannel.show()),
  ];
}

/** Shows the findings of the draft at hand. A draft in another language is taken for an article draft if the reporter agrees. */
async function checkDraft(): Promise<void> {
  const draft = window.activeTextEditor?.document;
  if (draft === undefined) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  if (isDraft(draft) || (await isTakenForDraft(draft))) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}

async function isTakenForDraft(document: TextDocument): Promise<boolean> {
  const yes = 'Read It as an Article Draft';
  const question = 'Copydesk reads article drafts, plain text, Markdown and HTML.';
  if ((await window.showInformationMessage(question, yes)) !== yes) return false;
  await languages.setTextDocumentLanguage(document, 'draft');
  return true;
}

import { commands, type Disposable, l10n, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addToStylebook } from './add-to-stylebook.ts';
import type { DraftAtHand } from './draft-at-hand.ts';
import { isDraft } from './drafts.ts';
import { fixFindingAtCursor } from './fixes.ts';
import { showFindingsNow } from './hand.ts';
import { whenRunning } from './outage.ts';
import { showReadiness } from './ready.ts';
import { openSample } from './sample.ts';
import { restartServer } from './server.ts';
import { addToSettings, type StylebookEntry } from './settings.ts';
import { openStylebook } from './stylebook.ts';

/** Registers what the command palette offers; a test holds the list together with the manifest. */
export function registerCommands(client: BaseLanguageClient, extension: Uri, atHand: DraftAtHand): Disposable[] {
  const onDraft = (act: (client: BaseLanguageClient) => Promise<void>) => () =>
    whenRunning(client, async () => {
      await atHand.show();
      await act(client);
    });
  return [
    commands.registerCommand('copydesk.newDraft', startDraft),
    commands.registerCommand('copydesk.openSample', () => openSample(extension)),
    commands.registerCommand('copydesk.checkDraft', onDraft(checkDraft)),
    commands.registerCommand('copydesk.fixFinding', onDraft(fixFindingAtCursor)),
    commands.registerCommand('copydesk.openStylebook', onDraft(openStylebook)),
    commands.registerCommand('copydesk.addToStylebook', onDraft(addToStylebook)),
    commands.registerCommand('copydesk.readyToFile', onDraft(showReadiness)),
    // Called by the server's quick fixes, and by nobody else.
    commands.registerCommand('copydesk.addToSettings', (entries: readonly StylebookEntry[]) => addToSettings(entries)),
    commands.registerCommand('copydesk.restart', () => restartServer(client)),
    commands.registerCommand('copydesk.showOutput', () => client.outputChannel.show()),
  ];
}

/** Opens an empty article draft, unsaved. */
async function startDraft(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'draft' }));
}

/** Shows the findings of the draft at hand. A draft in another language is taken for an article draft if the reporter agrees. */
async function checkDraft(client: BaseLanguageClient): Promise<void> {
  const draft = window.activeTextEditor?.document;
  if (draft === undefined) {
    void window.showInformationMessage(l10n.t('Open a draft first.'));
    return;
  }
  if (isDraft(draft) || (await isTakenForDraft(draft))) {
    await showFindingsNow(draft, client);
    await commands.executeCommand('workbench.actions.view.problems');
  }
}

async function isTakenForDraft(document: TextDocument): Promise<boolean> {
  const yes = l10n.t('Read It as an Article Draft');
  const question = l10n.t('Copydesk reads article drafts, plain text, Markdown and HTML.');
  if ((await window.showInformationMessage(question, yes)) !== yes) return false;
  await languages.setTextDocumentLanguage(document, 'draft');
  return true;
}

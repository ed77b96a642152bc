import { ConfigurationTarget, type Disposable, l10n, type Memento, type TextDocument, window, workspace } from 'vscode';
import type { Following } from './says-who/followed-draft.ts';

/** Characters; a paragraph in one line is longer, and a line that somebody broke is not. */
const LONG_LINE = 200;

const OFFERED = 'copydesk.wrapOffered';

/** Offers, once and never again, to wrap the lines of plain text: VS Code lets each paragraph run out of sight. */
export function offerWrap(following: Following, memory: Memento): Disposable {
  return following.onDidFollow(async (followed) => {
    const draft = window.activeTextEditor?.document;
    if (draft === undefined || draft.uri.toString() !== followed?.uri.toString() || !runsOutOfSight(draft)) return;
    if (memory.get(OFFERED) === true) return;
    await memory.update(OFFERED, true);
    const wrap = l10n.t('Wrap the Lines');
    const question = l10n.t('The lines of this draft are longer than the window.');
    if ((await window.showInformationMessage(question, wrap)) === wrap) await wrapPlainText(draft);
  });
}

function runsOutOfSight(draft: TextDocument): boolean {
  if (draft.languageId !== 'plaintext' || editorOf(draft).get('wordWrap') !== 'off') return false;
  return draft
    .getText()
    .split('\n')
    .some(({ length }) => length > LONG_LINE);
}

async function wrapPlainText(draft: TextDocument): Promise<void> {
  await editorOf(draft).update('wordWrap', 'on', ConfigurationTarget.Global, true);
}

function editorOf(draft: TextDocument) {
  return workspace.getConfiguration('editor', draft);
}

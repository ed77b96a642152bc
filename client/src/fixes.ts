import { CodeAction, commands, type Diagnostic, l10n, type TextEditor, window, workspace } from 'vscode';
import { type BaseLanguageClient, CodeActionKind, CodeActionRequest } from 'vscode-languageclient';
import { findingsIn, HELD_SCHEME } from './drafts.ts';

/** Offers the fixes of the finding at the cursor by name, so that no light bulb need be aimed at. */
export async function fixFindingAtCursor(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  // An extension could write in it, and the document would stay as it is.
  if (editor?.document.uri.scheme === HELD_SCHEME) {
    void window.showInformationMessage(l10n.t('A document is mended where it was written, in Word or LibreOffice.'));
    return;
  }
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Open a draft first.'));
    return;
  }
  const finding = findingAtCursor(editor);
  if (finding === undefined) {
    await offerNext();
    return;
  }
  // A list of findings below may hide the line.
  editor.revealRange(finding.range);
  const fixes = await fixesFor(editor, finding, client);
  if (fixes.length === 0) {
    void window.showInformationMessage(l10n.t('Copydesk has no quick fix for this: {0}', finding.message));
    return;
  }
  const chosen = await choose(fixes, finding.message);
  if (chosen !== undefined) await apply(chosen);
}

async function offerNext(): Promise<void> {
  const next = l10n.t('Go to the Next One');
  if ((await window.showInformationMessage(l10n.t('Copydesk has no finding on this line.'), next)) === next)
    await commands.executeCommand('editor.action.marker.next');
}

function findingAtCursor({ document, selection }: TextEditor): Diagnostic | undefined {
  const findings = findingsIn(document.uri);
  return (
    findings.find(({ range }) => range.intersection(selection) !== undefined) ??
    findings.find(({ range }) => range.start.line === selection.active.line)
  );
}

/** Asks the server itself: what the editor collects from everybody does not say whose it is. */
async function fixesFor(
  { document }: TextEditor,
  { range }: Diagnostic,
  client: BaseLanguageClient,
): Promise<CodeAction[]> {
  const { code2ProtocolConverter: toProtocol, protocol2CodeConverter: toCode } = client;
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: toProtocol.asTextDocumentIdentifier(document),
    range: toProtocol.asRange(range),
    context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
  });
  const actions = await toCode.asCodeActionResult(answer ?? []);
  return actions.filter((action) => action instanceof CodeAction);
}

async function choose(fixes: readonly CodeAction[], placeHolder: string): Promise<CodeAction | undefined> {
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const item = await window.showQuickPick(items, { placeHolder, title: l10n.t('Fix the Finding') });
  return item?.fix;
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined) await workspace.applyEdit(edit);
  if (command !== undefined) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

import { type CodeAction, CodeActionKind, commands, type TextEditor, window, workspace } from 'vscode';
import { findingsIn, isFinding } from './findings.ts';

/** More fixes than a menu is read to; the editor asks the server to complete that many. */
const MOST_FIXES = 20;

/** Offers the fixes of the finding at the cursor by name, so that no light bulb need be aimed at. */
export async function fixFindingAtCursor(): Promise<void> {
  const editor = window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  if (editor === undefined || finding === undefined) {
    await window.showInformationMessage('Copydesk has no finding on this line. “Go to Next Problem” leads to one.');
    return;
  }
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    finding.range,
    CodeActionKind.QuickFix.value,
    MOST_FIXES,
  );
  const fixes = actions.filter(({ diagnostics }) => diagnostics?.some(isFinding));
  if (fixes.length === 0) {
    await window.showInformationMessage(`No quick fix for this one: ${finding.message}`);
    return;
  }
  const chosen = await choose(fixes, finding.message);
  if (chosen !== undefined) await apply(chosen);
}

function findingAtCursor({ document, selection }: TextEditor) {
  const findings = findingsIn(document.uri);
  return (
    findings.find(({ range }) => range.intersection(selection) !== undefined) ??
    findings.find(({ range }) => range.start.line === selection.active.line)
  );
}

async function choose(fixes: readonly CodeAction[], placeHolder: string): Promise<CodeAction | undefined> {
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const item = await window.showQuickPick(items, { placeHolder, title: 'Fix the Finding' });
  return item?.fix;
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined) await workspace.applyEdit(edit);
  if (command !== undefined) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

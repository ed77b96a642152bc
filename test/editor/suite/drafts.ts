import * as vscode from 'vscode';

/** Opens a draft of the fixtures as it lies on disk and shows it. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fixture(name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Where a file of the fixtures lies; the suite runs on a copy of them. */
export function fixture(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The suite needs the folder of its fixtures.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Closes every draft without saving, so that the next test finds the fixtures as they were. */
export async function closeDrafts(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

import { Uri, window, workspace } from 'vscode';

/** Opens a copy of the sample draft, unsaved: whoever tries Copydesk may write in it. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples/ferry-inquiry.draft'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'draft', content }));
}

import { Selection, Uri, window, workspace } from 'vscode';

/** A fault of the sample that has a fix: the walkthrough tells of it. */
const FAULT = 'Verhoven';

/** Opens a copy of the sample draft, unsaved: whoever tries Copydesk may write in it. The caret stands at a fault. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples/ferry-inquiry.draft'));
  const content = new TextDecoder().decode(bytes);
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'draft', content }));
  const place = editor.document.positionAt(content.indexOf(FAULT));
  editor.selection = new Selection(place, place);
}

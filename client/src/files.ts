import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads files for a server that cannot: in a worker there is no disk, and not every file is on it. No file gives nothing. */
export function lendFiles(client: BaseLanguageClient): void {
  client.onRequest('copydesk/readFile', ({ uri }: { readonly uri: string }) => readText(Uri.parse(uri)));
}

/** The text of a file as it was saved; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  const isFile = await workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
  return isFile ? new TextDecoder().decode(await workspace.fs.readFile(uri)) : null;
}

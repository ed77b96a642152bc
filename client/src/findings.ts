import { type Diagnostic, languages, type Uri } from 'vscode';

/** What Copydesk has to say about a document, in no order. */
export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

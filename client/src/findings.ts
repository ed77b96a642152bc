import { type Diagnostic, languages, type Uri } from 'vscode';

/** What Copydesk has to say about a document, in no order. */
export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(isFinding);
}

/** Whether Copydesk said it, and not a spelling checker or another extension. */
export function isFinding(diagnostic: Diagnostic): boolean {
  return diagnostic.source === 'copydesk';
}

import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The text of a document after an action, as an editor would have it. */
export function textAfter(action: CodeAction | undefined, uri: string, text: string): string {
  const edits = (action?.edit?.documentChanges ?? []).flatMap((change) => {
    if (!('textDocument' in change) || change.textDocument.uri !== uri) return [];
    return change.edits.filter((edit) => 'newText' in edit);
  });
  return TextDocument.applyEdits(TextDocument.create(uri, 'draft', 1, text), edits);
}

/** The titles of actions, `*` at the preferred ones. */
export function titlesOf(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title, isPreferred }) => (isPreferred === true ? `* ${title}` : title));
}

/** The first diagnostic; a test that has none fails here. */
export function onlyOne(diagnostics: readonly Diagnostic[]): Diagnostic {
  const [first] = diagnostics;
  if (first === undefined || diagnostics.length > 1)
    throw new Error(`one diagnostic expected, not ${diagnostics.length}`);
  return first;
}

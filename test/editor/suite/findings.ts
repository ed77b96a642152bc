import * as vscode from 'vscode';

/** What Copydesk shows in a document now, in the order of the text. */
export function findingsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'copydesk')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

/** Resolves with the findings of a document as soon as they are as wished; the test's own time limit ends the wait. */
export function findingsWhen(
  document: vscode.TextDocument,
  isWished: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const findings = findingsOf(document);
      if (!isWished(findings)) return;
      listener.dispose();
      resolve(findings);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Resolves with the one finding that a rule has about these words. */
export async function findingOn(
  document: vscode.TextDocument,
  code: string,
  words: string,
): Promise<vscode.Diagnostic> {
  const isIt = (finding: vscode.Diagnostic) => ruleOf(finding) === code && document.getText(finding.range) === words;
  const findings = await findingsWhen(document, (all) => all.some(isIt));
  return findings.filter(isIt)[0] ?? never();
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

function never(): never {
  throw new Error('It was there a moment ago.');
}

import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile } from '../../stylebook/config-file.ts';
import { inBackground } from '../editor/log.ts';
import { rangeOf } from '../editor/positions.ts';
import { SOURCE } from './diagnostics.ts';

/** Shows what is wrong with a config in the config itself, open or not. */
export interface ConfigProblems {
  /** Says what the newest reading of some configs found. */
  readonly show: (files: readonly ConfigFile[]) => void;
  /** Takes back what was said of a config that is none any more. */
  readonly clear: (uri: string) => void;
}

/** Sets up the showing of config problems; they are always sent, for an editor asks only about what is open. */
export function createConfigProblems(connection: Connection): ConfigProblems {
  const shown = new Set<string>();

  function send(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length === 0 && !shown.delete(uri)) return;
    if (diagnostics.length > 0) shown.add(uri);
    inBackground(connection.console, `Showing ${uri}`, connection.sendDiagnostics({ uri, diagnostics }));
  }

  return {
    show(files) {
      for (const file of files) send(file.file, diagnosticsOf(file));
    },
    clear: (uri) => send(uri, []),
  };
}

function diagnosticsOf({ file, text, problems }: ConfigFile): Diagnostic[] {
  const document = TextDocument.create(file, 'yaml', 0, text);
  return problems.map(({ span, message }) => ({
    source: SOURCE,
    severity: DiagnosticSeverity.Error,
    range: rangeOf(document, span),
    message,
  }));
}

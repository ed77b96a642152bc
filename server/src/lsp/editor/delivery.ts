import {
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { inBackground } from './log.ts';

/** How diagnostics reach the editor: it asks for them, or they are sent. */
export interface Delivery {
  readonly onChanged: (uri: string) => void;
  /** Nobody changed the draft, but what was delivered of it may be stale. */
  readonly onSettled: (uri: string) => void;
  readonly onClosed: (uri: string) => void;
  /** Whatever was delivered may be stale. */
  readonly onEverythingChanged: () => void;
}

/** What is wrong with the newest version of a document; nothing when it is not an open draft. Never rejects. */
export type Diagnose = (uri: string) => Promise<Diagnosed | undefined>;

export interface Diagnosed {
  readonly version: number;
  readonly diagnostics: Diagnostic[];
}

/** Waits to be asked, as editors that show many files like it. */
export function deliverByPull(connection: Connection, client: Client, diagnose: Diagnose): Delivery {
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    const diagnosed = await diagnose(uri);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return { kind: DocumentDiagnosticReportKind.Full, items: diagnosed?.diagnostics ?? [] };
  });
  function askForRefresh(): void {
    if (!client.can.has('refresh diagnostics')) return;
    inBackground(connection.console, 'Asking for a refresh', connection.languages.diagnostics.refresh());
  }
  return { onChanged() {}, onSettled: askForRefresh, onClosed() {}, onEverythingChanged: askForRefresh };
}

/** Sends diagnostics at each change, to editors that do not ask. */
export function deliverByPush(connection: Connection, openUris: () => string[], diagnose: Diagnose): Delivery {
  const send = (uri: string, { version, diagnostics }: Partial<Diagnosed>) =>
    connection.sendDiagnostics({ uri, diagnostics: diagnostics ?? [], ...(version === undefined ? {} : { version }) });
  async function diagnoseAndSend(uri: string): Promise<void> {
    const diagnosed = await diagnose(uri);
    // A document may have been closed meanwhile; its last word was the empty list.
    if (openUris().includes(uri)) await send(uri, diagnosed ?? {});
  }
  const onChanged = (uri: string) => inBackground(connection.console, `Diagnosing ${uri}`, diagnoseAndSend(uri));
  return {
    onChanged,
    onSettled: onChanged,
    onClosed: (uri) => inBackground(connection.console, `Clearing ${uri}`, send(uri, {})),
    onEverythingChanged() {
      for (const uri of openUris()) onChanged(uri);
    },
  };
}

import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createMemory } from '../analysis/memory.ts';
import { checkDraft } from '../check.ts';
import type { Reading } from './drafts/drafts.ts';
import { type Client, readClient } from './editor/client.ts';
import type { Platform } from './platform.ts';
import { SHADING_LEGEND } from './views/shading.ts';
import { wire } from './wire.ts';

/** Answers an editor over `connection`, which the caller made and which begins to listen here. */
export function serve(
  connection: Connection,
  platform: Platform,
  reading: Reading = { check: checkDraft, createMemory },
): void {
  // Before the editor has introduced itself nothing else is wired, so that nothing can come too early.
  const early = connection.onRequest(
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'Initialize the server first.'),
  );
  let introduced = false;
  connection.onInitialize((params) => {
    if (introduced) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    introduced = true;
    early.dispose();
    const client = readClient(params);
    wire(connection, { ...client, rulePages: client.rulePages ?? platform.rulePages }, platform, reading);
    return introductionTo(client);
  });
  connection.listen();
}

function introductionTo({ can }: Client): InitializeResult {
  const diagnosticProvider = { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false };
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      semanticTokensProvider: { legend: SHADING_LEGEND, full: true },
      inlayHintProvider: true,
      foldingRangeProvider: true,
      codeLensProvider: {},
      // An editor that cannot ask first is not told that it may.
      renameProvider: can.has('prepare renames') ? { prepareProvider: true } : true,
      completionProvider: { triggerCharacters: ['('] },
      ...(can.has('pull diagnostics') ? { diagnosticProvider } : {}),
      ...(can.has('tell folders')
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
    },
    serverInfo: { name: 'Copydesk' },
  };
}

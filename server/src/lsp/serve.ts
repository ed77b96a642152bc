import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory } from '../analysis/memory.ts';
import { checkDraft } from '../check.ts';
import { actionsFor } from './actions.ts';
import { type Client, readClient } from './client.ts';
import { deliverByPull, deliverByPush } from './delivery.ts';
import { diagnosticOf } from './diagnostics.ts';
import { createDraftReader, type ReadDraft, type Reading } from './drafts.ts';
import { createHouses } from './houses.ts';
import { hoverAt } from './hover.ts';
import { logFailure } from './log.ts';
import { offsetOf } from './positions.ts';

/** What the server stands on: each entry point brings its own. */
export interface Surroundings {
  /** Where the rules' pages lie, ending in a slash, for clients that do not say. */
  readonly rulePages: string | undefined;
}

/** Answers an editor over `connection`, which the caller made and which begins to listen here. */
export function serve(
  connection: Connection,
  surroundings: Surroundings,
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
    wire(connection, { ...client, rulePages: client.rulePages ?? surroundings.rulePages }, reading);
    return introductionTo(client);
  });
  connection.listen();
}

function introductionTo(client: Client): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
      ...(client.can.has('pull diagnostics')
        ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
    serverInfo: { name: 'Copydesk' },
  };
}

function wire(connection: Connection, client: Client, reading: Reading): void {
  const documents = new TextDocuments(TextDocument);
  const drafts = createDraftReader(reading, connection.console);
  const houses = createHouses();

  async function draftAt(uri: string): Promise<ReadDraft | undefined> {
    const house = await houses.houseOf(uri);
    const document = documents.get(uri);
    return document === undefined ? undefined : drafts.read(document, house);
  }

  async function diagnose(uri: string) {
    try {
      const draft = await draftAt(uri);
      if (draft === undefined) return undefined;
      const diagnostics = draft.findings.map((finding) => diagnosticOf(finding, draft, client));
      return { version: draft.document.version, diagnostics };
    } catch (failure) {
      logFailure(connection.console, `Diagnosing ${uri}`, failure);
      return undefined;
    }
  }

  const delivery = client.can.has('pull diagnostics')
    ? deliverByPull(connection, client, diagnose)
    : deliverByPush(connection, () => documents.keys(), diagnose);

  documents.onDidChangeContent(({ document }) => delivery.onChanged(document.uri));
  documents.onDidClose(({ document }) => {
    drafts.forget(document.uri);
    delivery.onClosed(document.uri);
  });
  connection.onCodeAction(async (params) => {
    const draft = await draftAt(params.textDocument.uri);
    return draft === undefined ? [] : actionsFor(params, draft, client);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const draft = await draftAt(textDocument.uri);
    return draft === undefined ? undefined : hoverAt(offsetOf(draft.document, position), draft, client);
  });
  documents.listen(connection);
}

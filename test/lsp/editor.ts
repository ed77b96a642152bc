import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft } from '../../server/src/check.ts';
import type { Reading } from '../../server/src/lsp/drafts/drafts.ts';
import { type EarlierText, earlierVersionRequest } from '../../server/src/lsp/drafts/earlier-versions.ts';
import { type Clock, machineClock } from '../../server/src/lsp/editor/clock.ts';
import { foldersOfClient, readFileRequest } from '../../server/src/lsp/newsrooms/client-folders.ts';
import { draftsOfNode, foldersOfNode } from '../../server/src/lsp/newsrooms/node-folders.ts';
import { serve } from '../../server/src/lsp/serve.ts';
import type { ReaderParts } from '../../server/src/reader/reader.ts';
import type { Folders } from '../../server/src/stylebook/folders.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';

/** An editor that asks for diagnostics, as VS Code does. */
export const PULLING: ClientCapabilities = {
  textDocument: {
    synchronization: { dynamicRegistration: true },
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

/** An editor that waits for diagnostics to be sent. */
export const PUSHED_TO: ClientCapabilities = {};

/** What is particular about the editor of one test. */
export interface EditorSetup {
  readonly capabilities?: ClientCapabilities;
  /** The URIs of the open folders. */
  readonly openFolders?: readonly string[];
  /** The `copydesk` settings; asked at each request, so that a test may change them. */
  readonly settings?: () => unknown;
  /** The words of the editor's language; without them the server speaks English. */
  readonly words?: Readonly<Record<string, string>>;
  readonly reading?: Reading;
  /** Reads a file that is not on the disk; an editor without this does not know the request. */
  readonly readFile?: (uri: string) => string | null;
  /** What a draft said before; an editor without this does not tell. */
  readonly earlierVersion?: (uri: string) => EarlierText | null;
  /** The full reader; without it only the quick one reads. */
  readonly loadReader?: () => Promise<ReaderParts>;
  /** The server's clock; the machine's unless a test turns it by hand. */
  readonly clock?: Clock;
  /** Where the server looks for configs; unless said otherwise, on the disk and in what the editor reads. */
  readonly folders?: Folders;
}

/** A real client at the other end of two streams from a real server. */
export interface Editor {
  readonly client: ProtocolConnection;
  /** What the client writes to: whatever is put here, the server reads. */
  readonly toServer: PassThrough;
  readonly open: (uri: string, languageId: string, text: string) => Promise<void>;
  readonly change: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** Asks for the diagnostics of a document. */
  readonly pull: (uri: string) => Promise<Diagnostic[]>;
  /** Waits for the next diagnostics that are sent for a document. */
  readonly pushed: (uri: string) => Promise<Diagnostic[]>;
  readonly actions: (uri: string, range: Range, diagnostics?: Diagnostic[]) => Promise<CodeAction[]>;
  readonly hover: (uri: string, position: Position) => Promise<string | undefined>;
  /** Waits for the next line in the server's log. */
  readonly logged: () => Promise<string>;
  /** Waits until the server asks that diagnostics be pulled again. */
  readonly refreshed: () => Promise<void>;
  /** What the server asked to be told of. */
  readonly registered: () => Promise<Registration>;
  readonly quit: () => Promise<void>;
}

/** Starts a server and introduces an editor to it. */
export async function startEditor(setup: EditorSetup = {}): Promise<Editor> {
  const editor = connectEditor(setup);
  const { words, earlierVersion } = setup;
  await introduce(editor.client, setup.capabilities ?? PULLING, {
    words,
    earlierVersions: earlierVersion !== undefined,
  });
  return editor;
}

/** Says hello, as an editor does first. */
export async function introduce(
  client: ProtocolConnection,
  capabilities: ClientCapabilities,
  particular: object = {},
): Promise<void> {
  const initializationOptions = {
    rulePages: 'https://desk.example/rules',
    addToSettings: 'desk.addToSettings',
    ...particular,
  };
  const introduction = { processId: null, rootUri: null, capabilities, initializationOptions };
  await client.sendRequest(InitializeRequest.type, introduction);
  await client.sendNotification(InitializedNotification.type, {});
}

/** Starts a server with an editor that has said nothing yet. */
export function connectEditor(setup: EditorSetup = {}): Editor {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const { folders = foldersOfNode(foldersOfClient(server)), reading = { check: checkDraft, createMemory } } = setup;
  const { loadReader, clock = machineClock } = setup;
  serve(server, { rulePages: undefined, folders, draftsIn: draftsOfNode, loadReader, clock }, reading);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const heard = listenOn(client);
  answerOn(client, setup);
  client.listen();
  return {
    ...talkOver(client),
    ...heard,
    client,
    toServer,
    async quit() {
      await client.sendRequest(ShutdownRequest.type);
      client.dispose();
      server.dispose();
    },
  };
}

/** Keeps what the server says by itself until the test takes it. */
function listenOn(client: ProtocolConnection): Pick<Editor, 'pushed' | 'logged' | 'refreshed' | 'registered'> {
  const pushes = new Map<string, Mailbox<Diagnostic[]>>();
  const pushesFor = (uri: string) => {
    const box = pushes.get(uri) ?? createMailbox<Diagnostic[]>();
    pushes.set(uri, box);
    return box;
  };
  const log = createMailbox<string>();
  const refreshes = createMailbox<void>();
  const registrations = createMailbox<Registration>();
  client.onNotification(PublishDiagnosticsNotification.type, (sent) => pushesFor(sent.uri).put(sent.diagnostics));
  client.onNotification(LogMessageNotification.type, ({ message }) => log.put(message));
  client.onRequest(DiagnosticRefreshRequest.type, () => refreshes.put());
  client.onRequest(RegistrationRequest.type, (params) => {
    for (const registration of params.registrations) registrations.put(registration);
  });
  return {
    pushed: (uri) => pushesFor(uri).take(),
    logged: log.take,
    refreshed: refreshes.take,
    registered: registrations.take,
  };
}

/** Answers what the server asks of the editor. */
function answerOn(
  client: ProtocolConnection,
  { settings = () => null, openFolders = [], readFile, earlierVersion }: EditorSetup,
): void {
  client.onRequest(ConfigurationRequest.type, ({ items }) => Promise.all(items.map(() => settings())));
  client.onRequest(WorkspaceFoldersRequest.type, () => openFolders.map((uri) => ({ uri, name: uri })));
  if (earlierVersion !== undefined) {
    client.onRequest(earlierVersionRequest, ({ textDocument }) => earlierVersion(textDocument.uri));
  }
  if (readFile !== undefined) client.onRequest(readFileRequest, ({ uri }) => readFile(uri));
}

type Talk = Pick<Editor, 'open' | 'change' | 'close' | 'pull' | 'actions' | 'hover'>;

/** What an editor says over a connection. */
export function talkOver(client: ProtocolConnection): Talk {
  return {
    open: (uri, languageId, text) =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async pull(uri) {
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },
    async actions(uri, range, diagnostics = []) {
      const params = { textDocument: { uri }, range, context: { diagnostics } };
      const actions = (await client.sendRequest(CodeActionRequest.type, params)) ?? [];
      return actions.filter((action) => CodeAction.is(action));
    },
    async hover(uri, position) {
      const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
    },
  };
}

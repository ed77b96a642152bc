import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';
import type { DraftReader } from './drafts/drafts.ts';
import type { Packages } from './drafts/packages.ts';
import type { Client } from './editor/client.ts';
import type { Delivery } from './editor/delivery.ts';
import { inBackground, logFailure } from './editor/log.ts';
import { isSameUri } from './editor/uris.ts';
import type { ConfigProblems } from './marks/config-problems.ts';
import { CONFIG_GLOB, type ConfigOf, isAnswersFile, isConfigFile } from './newsrooms/configs.ts';
import type { Newsrooms } from './newsrooms/newsrooms.ts';
import { type EditorSettings, SECTION } from './newsrooms/settings.ts';
import type { SourceWatch } from './views/sources.ts';

/** What an edit of a draft reaches. */
export interface DraftFollowers {
  readonly drafts: DraftReader;
  readonly newsrooms: Newsrooms;
  readonly packages: Packages;
  readonly delivery: Delivery;
  readonly sources: SourceWatch;
}

/** Follows the drafts as they are opened, edited, saved and closed. */
export function followDocuments(documents: TextDocuments<TextDocument>, parts: DraftFollowers): void {
  const { drafts, newsrooms, packages, delivery, sources } = parts;
  documents.onDidChangeContent(({ document }) => {
    if (isFollowed(document.uri)) return;
    delivery.onChanged(document.uri);
    sources.onChanged(document.uri);
  });
  documents.onDidSave(({ document }) => packages.onSaved(document.uri));
  documents.onDidClose(({ document }) => {
    if (isFollowed(document.uri)) return;
    drafts.forget(document.uri);
    packages.forget(document.uri);
    newsrooms.forget(document.uri);
    delivery.onClosed(document.uri);
    sources.onClosed(document.uri);
  });
}

/** Whether a document says how drafts are read, and so is none itself. */
function isFollowed(uri: string): boolean {
  return isConfigFile(uri) || isAnswersFile(uri);
}

/** What a change of the config, in a file or in the editor's settings, reaches. */
export interface ConfigFollowers {
  readonly settings: EditorSettings;
  readonly newsrooms: Newsrooms;
  readonly delivery: Delivery;
  readonly sources: SourceWatch;
  readonly problems: ConfigProblems;
  readonly configOf: ConfigOf;
}

/** Follows the config, open in the editor, on the disk and in the editor's settings. */
export function followConfigs(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  followers: ConfigFollowers,
): void {
  const { settings, newsrooms, delivery, sources } = followers;
  const showProblems = showInTurn(connection, followers);
  function onChanged(): void {
    newsrooms.forgetAll();
    delivery.onEverythingChanged();
    sources.onEverythingChanged();
  }
  function onFilesChanged(uris: readonly string[]): void {
    for (const uri of uris.filter(isConfigFile)) showProblems(uri);
    if (uris.some(isFollowed)) onChanged();
  }

  documents.onDidChangeContent(({ document: { uri } }) => onFilesChanged([uri]));
  documents.onDidClose(({ document: { uri } }) => onFilesChanged([uri]));
  connection.onDidChangeWatchedFiles(({ changes }) => onFilesChanged(changes.map(({ uri }) => uri)));
  connection.onDidChangeConfiguration((change) => {
    settings.keep(change.settings);
    onChanged();
  });
  connection.onInitialized(() => {
    if (client.can.has('tell folders')) connection.workspace.onDidChangeWorkspaceFolders(onChanged);
    for (const watch of watchesFor(connection, client)) inBackground(connection.console, 'Watching the config', watch);
  });
}

/** Reads changed configs one after the other, so that the newest reading is the last to be shown. */
function showInTurn({ console: log }: Connection, { problems, configOf }: ConfigFollowers): (uri: string) => void {
  let turn = Promise.resolve();
  async function show(uri: string): Promise<void> {
    const { files } = await configOf(uri, DEFAULT_CONFIG);
    if (!files.some(({ file }) => isSameUri(file, uri))) problems.clear(uri);
    problems.show(files);
  }
  return (uri) => {
    turn = turn.then(() => show(uri)).catch((failure: unknown) => logFailure(log, `Reading ${uri}`, failure));
  };
}

/** Asks the editor to tell of changes, as far as it can: an open config counts before the one on the disk. */
function watchesFor({ client: remote }: Connection, { can }: Client): Promise<unknown>[] {
  const documentSelector = [{ pattern: CONFIG_GLOB }];
  const watches: Promise<unknown>[] = [];
  if (can.has('announce settings')) {
    watches.push(remote.register(DidChangeConfigurationNotification.type, { section: SECTION }));
  }
  if (can.has('watch files')) {
    const watchers = [{ globPattern: CONFIG_GLOB }];
    watches.push(remote.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (can.has('sync on demand')) {
    const syncKind = TextDocumentSyncKind.Incremental;
    watches.push(remote.register(DidOpenTextDocumentNotification.type, { documentSelector }));
    watches.push(remote.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind }));
    watches.push(remote.register(DidCloseTextDocumentNotification.type, { documentSelector }));
  }
  return watches;
}

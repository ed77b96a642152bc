import { CodeLensRefreshRequest, type Connection, NotificationType, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createJudgements } from '../reader/judgements.ts';
import { createReader } from '../reader/reader.ts';
import { answerAbout, answerOwnRequests } from './answers.ts';
import {
  createDraftReader,
  type FullReading,
  type KnownOfDrafts,
  type ReadDraft,
  type Reading,
} from './drafts/drafts.ts';
import { followEarlierVersions } from './drafts/earlier-versions.ts';
import { createHeldDocuments } from './drafts/held-documents.ts';
import { createPackages } from './drafts/packages.ts';
import { createSettling } from './drafts/settling.ts';
import type { Client } from './editor/client.ts';
import { inBackground } from './editor/log.ts';
import { isSameUri } from './editor/uris.ts';
import { type ConfigFollowers, type DraftFollowers, followConfigs, followDocuments } from './follow.ts';
import { createCalmHand } from './marks/calm-hand.ts';
import { createConfigProblems } from './marks/config-problems.ts';
import { deliver } from './marks/deliver.ts';
import { followHand } from './marks/follow-hand.ts';
import { readAnswersBeside } from './newsrooms/answers-beside.ts';
import { answerFindConfig } from './newsrooms/config-place.ts';
import { asEdited, createConfigOf } from './newsrooms/configs.ts';
import { createNewsrooms, type Newsroom } from './newsrooms/newsrooms.ts';
import { createEditorSettings } from './newsrooms/settings.ts';
import type { Platform } from './platform.ts';
import { answerDocuments } from './views/documents.ts';
import { answerSources } from './views/sources.ts';

/** Puts the server together for an editor that has introduced itself. */
export function wire(connection: Connection, client: Client, platform: Platform, reading: Reading): void {
  const documents = new TextDocuments(TextDocument);
  const configs = openConfigs(connection, client, platform, documents);
  const { newsrooms } = configs;
  const calm = createCalmHand(platform.clock, readAnew);
  const full = fullReading(connection, platform, readAnew);
  const packages = createPackages({
    reading,
    draftsIn: platform.draftsIn,
    openDocuments: () => documents.all(),
    readAnew,
    log: connection.console,
  });
  const held = createHeldDocuments();
  const known: KnownOfDrafts = {
    writingAt: calm.writingAt,
    earlierText: followEarlierVersions(connection, documents, client, readAnew),
    paragraphsOf: held.paragraphsOf,
  };
  const drafts = createDraftReader({ ...reading, check: packages.check }, full, known, connection.console);
  const { newsroomAt, draftAt } = createLookup({ documents, newsrooms, packages, drafts });
  const delivery = deliver(connection, client, () => documents.keys(), { draftAt, toShow: calm.findingsToShow });
  const sources = answerSources(connection, draftAt, client, platform.clock);

  /** Nobody edited the draft, but more is known of it. */
  function readAnew(uri: string): void {
    drafts.readAgain(uri);
    delivery.onSettled(uri);
    sources.onSettled(uri);
    refreshLenses(connection, client);
  }

  answerAbout(draftAt, connection, client);
  answerOwnRequests(draftAt, connection, client);
  answerFindConfig(connection, newsroomAt);
  answerDocuments(connection, held, draftAt, readAnew);
  followHand(connection, documents, calm);
  followDocuments(documents, { drafts, newsrooms, packages, delivery, sources });
  followConfigs(connection, client, documents, { ...configs, delivery, sources });
  endOnShutdown(connection, [calm, sources, full?.settling]);
  documents.listen(connection);
}

/** What says how drafts are read: the editor's settings, the configs on the disk and in the editor, and what they make. */
function openConfigs(
  connection: Connection,
  client: Client,
  platform: Platform,
  documents: TextDocuments<TextDocument>,
): Omit<ConfigFollowers, 'delivery' | 'sources'> {
  const settings = createEditorSettings(connection, client);
  const problems = createConfigProblems(connection);
  const folders = asEdited(platform.folders, (uri) => findOpen(documents, uri)?.getText());
  const configOf = createConfigOf(folders);
  const newsrooms = createNewsrooms({
    settingsFor: settings.settingsFor,
    configOf,
    answersBeside: (uri) => readAnswersBeside(uri, folders),
    openFolders: () => openFolders(connection, client),
    onFound: problems.show,
    log: connection.console,
  });
  return { settings, problems, configOf, newsrooms };
}

/** Where drafts and their newsrooms are looked up. */
interface LookupParts extends Pick<DraftFollowers, 'newsrooms' | 'packages' | 'drafts'> {
  readonly documents: TextDocuments<TextDocument>;
}

interface Lookup {
  readonly newsroomAt: (uri: string) => Promise<Newsroom>;
  /** The newest version of an open draft, read. */
  readonly draftAt: (uri: string) => Promise<ReadDraft | undefined>;
}

function createLookup({ documents, newsrooms, packages, drafts }: LookupParts): Lookup {
  async function newsroomAt(uri: string): Promise<Newsroom> {
    const newsroom = await newsrooms.newsroomOf(uri);
    // Nothing tells when a document that is not open changes its place.
    if (documents.get(uri) === undefined) newsrooms.forget(uri);
    return newsroom;
  }

  async function draftAt(uri: string): Promise<ReadDraft | undefined> {
    if (documents.get(uri) === undefined) return undefined;
    const newsroom = await newsroomAt(uri);
    // It may have been closed while its newsroom was looked for.
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    packages.onFound(uri, newsroom.packageFolder);
    return drafts.read(document, newsroom);
  }

  return { newsroomAt, draftAt };
}

/** Nobody listens then, and what still waited would have nowhere to go. */
function endOnShutdown(connection: Connection, waiting: readonly ({ readonly end: () => void } | undefined)[]): void {
  connection.onShutdown(() => {
    for (const part of waiting) part?.end();
  });
}

/** Tells an editor that claims are judged by the quick reader alone; one that does not know of it lets it pass. */
export const readerUnavailable = new NotificationType<{ readonly why: string }>('copydesk/readerUnavailable');

/** What a lens counts may have changed although nobody edited the draft. */
function refreshLenses(connection: Connection, { can }: Client): void {
  if (!can.has('refresh lenses')) return;
  inBackground(connection.console, 'Refreshing the lenses', connection.sendRequest(CodeLensRefreshRequest.type));
}

/** The full reader, where the platform has one. Where its weights cannot be loaded, log and editor are told once. */
function fullReading(
  connection: Connection,
  { loadReader, clock }: Platform,
  onSettled: (uri: string) => void,
): FullReading | undefined {
  if (loadReader === undefined) return undefined;
  const reader = createReader(loadReader, (why) => {
    connection.console.warn(`The full reader cannot be loaded; the quick one reads alone. ${why}`);
    inBackground(connection.console, 'Telling of the reader', connection.sendNotification(readerUnavailable, { why }));
  });
  return { createJudgements: () => createJudgements(reader), settling: createSettling(clock, onSettled) };
}

/** The document at a URI, even where editor and server escape it in two ways. */
function findOpen(documents: TextDocuments<TextDocument>, uri: string): TextDocument | undefined {
  return documents.all().find((open) => isSameUri(open.uri, uri));
}

async function openFolders(connection: Connection, client: Client): Promise<readonly string[]> {
  if (!client.can.has('tell folders')) return client.folders;
  const folders = await connection.workspace.getWorkspaceFolders();
  return (folders ?? []).map(({ uri }) => uri);
}

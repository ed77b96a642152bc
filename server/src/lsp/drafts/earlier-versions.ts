import { type Connection, NotificationType0, RequestType, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EarlierStory } from '../../analysis/story.ts';
import { checkDraft } from '../../check.ts';
import { withoutRules } from '../../package.ts';
import type { Draft } from '../../text/draft.ts';
import type { Client } from '../editor/client.ts';
import { inBackground } from '../editor/log.ts';
import type { Newsroom } from '../newsrooms/newsrooms.ts';

/** What a draft said before its writer went on with it. */
export interface EarlierText {
  readonly text: string;
  /** Where it stands: in the last commit, or on the disk as it was saved. */
  readonly from: 'commit' | 'save';
}

/** Asks an editor that announced it what a draft said before; null where it said nothing. */
export const earlierVersionRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  EarlierText | null,
  void
>('copydesk/earlierVersion');

/** Tells the server that what drafts said before may be another text now: somebody made a commit. */
export const earlierVersionsChanged = new NotificationType0('copydesk/earlierVersionsChanged');

/** What the open drafts said before, as far as the editor has told. */
export type EarlierTextOf = (uri: string) => EarlierText | undefined;

/** Follows what the open drafts said before; `onTold` hears of each draft about which that is news. */
export function followEarlierVersions(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { can }: Client,
  onTold: (uri: string) => void,
): EarlierTextOf {
  const told = new Map<string, EarlierText>();
  if (!can.has('tell earlier versions')) return () => undefined;

  async function ask(uri: string): Promise<void> {
    const earlier = await connection.sendRequest(earlierVersionRequest, { textDocument: { uri } });
    const before = told.get(uri);
    // It may have been closed meanwhile.
    if (documents.get(uri) === undefined || isSame(earlier ?? undefined, before)) return;
    if (earlier === null) told.delete(uri);
    else told.set(uri, earlier);
    onTold(uri);
  }

  const askInBackground = (uri: string) =>
    inBackground(connection.console, `Asking for what ${uri} said before`, ask(uri));
  documents.onDidOpen(({ document }) => askInBackground(document.uri));
  documents.onDidSave(({ document }) => askInBackground(document.uri));
  documents.onDidClose(({ document }) => told.delete(document.uri));
  connection.onNotification(earlierVersionsChanged, () => {
    for (const uri of documents.keys()) askInBackground(uri);
  });
  return (uri) => told.get(uri);
}

function isSame(a: EarlierText | undefined, b: EarlierText | undefined): boolean {
  return a?.text === b?.text && a?.from === b?.from;
}

const NAMES: Readonly<Record<EarlierText['from'], string>> = { commit: 'the last commit', save: 'the last save' };

/** What a draft said before, as a newsroom reads it. */
export interface ReadEarlier {
  readonly of: EarlierText;
  readonly newsroom: Newsroom;
  readonly story: EarlierStory;
}

/** Reads what a draft said before, once; a draft that says the same needs to be held against nothing. */
export function readEarlier(
  earlier: EarlierText | undefined,
  { uri, format, text }: Draft,
  newsroom: Newsroom,
  before: ReadEarlier | undefined,
): ReadEarlier | undefined {
  if (earlier === undefined || earlier.text === text) return undefined;
  if (before?.of === earlier && before.newsroom === newsroom) return before;
  const { story } = checkDraft({ uri, format, text: earlier.text }, withoutRules(newsroom.desk));
  return { of: earlier, newsroom, story: { story, when: NAMES[earlier.from] } };
}

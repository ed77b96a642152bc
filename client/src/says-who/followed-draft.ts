import { Disposable, type Event, EventEmitter, type TextDocument, type Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { isDraft } from '../drafts.ts';
import type { DraftSources } from './rows.ts';

/** The draft at hand with its sources; nothing where no draft is. */
export interface Followed {
  readonly uri: Uri;
  readonly sources: DraftSources;
}

/** Follows the draft at hand, and asks anew on demand. */
export interface Following extends Disposable {
  /** The one that is followed now. */
  readonly now: () => Followed | undefined;
  readonly onDidFollow: Event<Followed | undefined>;
  readonly refresh: () => Promise<void>;
}

/** Asks the server who says what in the draft at hand: when it comes to hand, and whenever the server says that it changed. */
export function followSources(client: BaseLanguageClient): Following {
  const news = new EventEmitter<Followed | undefined>();
  let now: Followed | undefined;
  let asked = 0;

  async function refresh(): Promise<void> {
    const turn = ++asked;
    const draft = window.activeTextEditor?.document;
    // Another panel, such as the output, has the caret: the draft beside it stays.
    if (draft === undefined && window.visibleTextEditors.length > 0) return;
    const followed = draft && isDraft(draft) ? await askFor(draft, client) : undefined;
    if (turn !== asked) return;
    now = followed;
    news.fire(followed);
  }

  const parts = Disposable.from(
    news,
    client.onNotification('copydesk/sourcesChanged', ({ uri }: { readonly uri: string }) => {
      const draft = window.activeTextEditor?.document;
      if (draft !== undefined && client.code2ProtocolConverter.asUri(draft.uri) === uri) void refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) void refresh();
    }),
    window.onDidChangeActiveTextEditor(() => void refresh()),
  );
  return { now: () => now, onDidFollow: news.event, refresh, dispose: () => parts.dispose() };
}

/** Whether a document is the draft that is followed. */
export function isFollowed(document: TextDocument, followed: Followed | undefined): boolean {
  return document.uri.toString() === followed?.uri.toString();
}

async function askFor(draft: TextDocument, client: BaseLanguageClient): Promise<Followed | undefined> {
  if (client.state !== State.Running) return undefined;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
  const sources = await client.sendRequest<DraftSources | null>('copydesk/sources', { textDocument });
  return sources === null ? undefined : { uri: draft.uri, sources };
}

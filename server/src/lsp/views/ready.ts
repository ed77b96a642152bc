import { type Connection, type Range, RequestType } from 'vscode-languageserver';
import { type Readiness, type ReadyItem, readReadiness } from '../../ready/readiness.ts';
import { speakItem, tellReadiness } from '../../ready/ready-words.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';

/** A draft as it stands before it is filed. */
export interface DraftReadiness extends Pick<Readiness, 'isReady'> {
  readonly version: number;
  /** “Not ready to file: 3 things to do.” */
  readonly verdict: string;
  readonly items: readonly (Omit<ReadyItem, 'places'> & {
    /** The item as a screen reader reads it. */
    readonly spoken: string;
    readonly places: readonly Range[];
  })[];
}

/** Asks what is still to be done before a draft is filed; null for a document that is none. */
export const readyRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  DraftReadiness | null,
  void
>('copydesk/ready');

/** Answers what is still to be done before a draft is filed. */
export function answerReady(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  { say }: Client,
): void {
  connection.onRequest(readyRequest, async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft === undefined ? null : toDraftReadiness(draft, say);
  });
}

/** What a draft lacks, as the server reads it. */
export function readinessOf(draft: ReadDraft, say: Say): Readiness {
  const { document, newsroom } = draft;
  const atHand = { checked: draft, rules: newsroom.desk.rules, ledger: ledgerOf(draft), text: document.getText() };
  return readReadiness(atHand, say);
}

function toDraftReadiness(draft: ReadDraft, say: Say): DraftReadiness {
  const readiness = readinessOf(draft, say);
  const items = readiness.items.map((item) => ({
    ...item,
    spoken: speakItem(item, say),
    places: item.places.map((place) => rangeOf(draft.document, place)),
  }));
  const { version } = draft.document;
  return { version, isReady: readiness.isReady, verdict: tellReadiness(readiness, say), items };
}

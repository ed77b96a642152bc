import { type Connection, NotificationType, type Range, RequestType } from 'vscode-languageserver';
import { placeRows, type SourceGroup, toGroups } from '../../ledger/rows.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';
import type { Client } from '../editor/client.ts';
import type { Clock } from '../editor/clock.ts';
import { inBackground } from '../editor/log.ts';
import { createPauses, type Pauses } from '../editor/pauses.ts';
import { rangeOf } from '../editor/positions.ts';

/** Who says what in one version of a draft. */
export interface DraftSources {
  readonly version: number;
  readonly groups: readonly SourceGroup<Range>[];
}

/** Asks who says what in an open draft; null for a document that is none. */
export const sourcesRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  DraftSources | null,
  void
>('copydesk/sources');

/** Tells an editor that has asked for the sources of a draft to ask again: its writer has paused, or more is known. */
export const sourcesChanged = new NotificationType<{ readonly uri: string }>('copydesk/sourcesChanged');

/** Follows the drafts whose sources an editor looks at. */
export interface SourceWatch {
  /** The draft was edited; the editor is told when its writer pauses. */
  readonly onChanged: (uri: string) => void;
  /** Nobody edited the draft, but more is known of it. */
  readonly onSettled: (uri: string) => void;
  readonly onClosed: (uri: string) => void;
  readonly onEverythingChanged: () => void;
  /** Tells nobody any more: the editor quits. */
  readonly end: () => void;
}

/** In milliseconds: as long as nobody who is typing stops between two words. */
const PAUSE = 400;

/** Answers who says what in a draft, and tells of changes those who asked; an editor that never asks hears nothing. */
export function answerSources(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  { say }: Client,
  clock: Clock,
): SourceWatch {
  const watched = new Set<string>();

  connection.onRequest(sourcesRequest, async ({ textDocument: { uri } }) => {
    const draft = await draftAt(uri);
    if (draft === undefined) return null;
    watched.add(uri);
    return sourcesOf(draft, say);
  });
  return watchSources(watched, createPauses(clock), (uri) =>
    inBackground(connection.console, 'Telling of the sources', connection.sendNotification(sourcesChanged, { uri })),
  );
}

/** Sends word of the drafts that are watched: of an edit when its writer pauses, of anything else at once. */
function watchSources(watched: Set<string>, pauses: Pauses, send: (uri: string) => void): SourceWatch {
  function tell(uri: string): void {
    pauses.callOff(uri);
    if (watched.has(uri)) send(uri);
  }

  return {
    onChanged(uri) {
      if (watched.has(uri)) pauses.begin(uri, () => tell(uri), PAUSE);
    },
    onSettled: tell,
    onClosed(uri) {
      pauses.callOff(uri);
      watched.delete(uri);
    },
    onEverythingChanged() {
      for (const uri of watched) tell(uri);
    },
    end() {
      pauses.callOffAll();
      watched.clear();
    },
  };
}

function sourcesOf(draft: ReadDraft, say: Say): DraftSources {
  const groups = toGroups(ledgerOf(draft), draft.story.text, say);
  return { version: draft.document.version, groups: placeRows(groups, (span) => rangeOf(draft.document, span)) };
}

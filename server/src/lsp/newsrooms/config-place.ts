import { type Connection, RequestType } from 'vscode-languageserver';
import { startingConfig } from '../../starting-config.ts';
import type { Say } from '../../wording/say.ts';
import { folderOf, nameOf, pathWithin } from '../editor/uris.ts';
import type { Newsroom } from './newsrooms.ts';

/** Where what a desk settles on is written: in its nearest config, or in a new one where it has none. */
export type ConfigPlace =
  | { readonly kind: 'file'; readonly uri: string; readonly text: string }
  | { readonly kind: 'new'; readonly uri: string };

/** The place for a newsroom; none for unsaved drafts without a folder. */
export function configPlaceOf({ configFiles: [nearest], newConfigUri }: Newsroom): ConfigPlace | undefined {
  if (nearest !== undefined) return { kind: 'file', uri: nearest.file, text: nearest.text };
  return newConfigUri === undefined ? undefined : { kind: 'new', uri: newConfigUri };
}

/** The place in words, from the folder that is open: “house/copydesk.yml”, “new copydesk.yml”. */
export function tellPlace({ kind, uri }: ConfigPlace, { newConfigUri }: Newsroom, say: Say): string {
  const within = newConfigUri === undefined ? undefined : pathWithin(folderOf(newConfigUri), uri);
  const path = within ?? nameOf(uri);
  return kind === 'new' ? say('new {0}', path) : path;
}

/** A config that is yet to be begun, with what it says at first. */
interface NewConfig {
  readonly kind: 'new';
  readonly uri: string;
  readonly text: string;
}

/** Asks for the place by a draft's URI, or for the first open folder. */
export const findConfigRequest = new RequestType<
  { readonly uri: string | null },
  { readonly kind: 'file'; readonly uri: string } | NewConfig | null,
  void
>('copydesk/findConfig');

// Of the first open folder, as unsaved drafts are.
const NO_DRAFT = 'untitled:draft';

/** Answers a client that opens the config by a command of its own, so that it need not look for it by itself. */
export function answerFindConfig(connection: Connection, newsroomAt: (uri: string) => Promise<Newsroom>): void {
  connection.onRequest(findConfigRequest, async ({ uri }) => {
    const place = configPlaceOf(await newsroomAt(uri ?? NO_DRAFT));
    if (place === undefined) return null;
    const { kind, uri: at } = place;
    return kind === 'file' ? { kind, uri: at } : { kind, uri: at, text: startingConfig() };
  });
}

import { type Disposable, type ExtensionContext, type LogOutputChannel, l10n, Uri, window } from 'vscode';
import { type BaseLanguageClient, ErrorAction, type LanguageClientOptions } from 'vscode-languageclient';
import { showCheckedNames } from './checked-names.ts';
import { registerCommands } from './commands.ts';
import { showCuts } from './cuts.ts';
import { showDocuments } from './documents.ts';
import { followDraftAtHand } from './draft-at-hand.ts';
import { DRAFTS } from './drafts.ts';
import { tellEarlierVersions } from './earlier-versions.ts';
import { lendFiles } from './files.ts';
import { followCaret } from './hand.ts';
import { closedHandler, showOutage } from './outage.ts';
import { offerReadThrough } from './read-through/commands.ts';
import { followSources } from './says-who/followed-draft.ts';
import { tintSpeakers } from './says-who/tints.ts';
import { showSaysWho } from './says-who/view.ts';
import { showStatus } from './status.ts';
import { offerWrap } from './wrap.ts';

/** Makes the client of a server that runs as a process (desktop) or as a worker (vscode.dev). */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts Copydesk: what the entry points of desktop and browser share. Hands back the client to stop. */
export async function startCopydesk(context: ExtensionContext, makeClient: MakeClient): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const client: BaseLanguageClient = makeClient(clientOptions(context.extensionUri, output, () => client));
  lendFiles(client);
  const following = followSources(client);
  const atHand = followDraftAtHand();
  const parts: Disposable[] = [
    output,
    showStatus(client),
    following,
    atHand,
    showSaysWho(client, following),
    tintSpeakers(client, following),
    offerWrap(following, context.globalState),
    showCheckedNames(client, following),
    offerReadThrough(client, atHand),
    showCuts(client),
    showDocuments(client),
    showOutage(client),
    followCaret(client),
    tellEarlierVersions(client),
    ...registerCommands(client, context.extensionUri, atHand),
  ];
  context.subscriptions.push(...parts);
  // A server that cannot start shows in the status bar, in the drafts and in the output; the commands must stay.
  await client.start().catch((problem: unknown) => output.error(String(problem)));
  return client;
}

function clientOptions(
  extension: Uri,
  outputChannel: LogOutputChannel,
  client: () => BaseLanguageClient,
): LanguageClientOptions {
  const rulePages = `${Uri.joinPath(extension, 'server/dist/rules')}/`;
  const initializationOptions = {
    rulePages,
    commands: true,
    earlierVersions: true,
    addToSettings: 'copydesk.addToSettings',
    // The server says what the editor shows around a draft in the editor’s language; in English it has the words itself.
    ...(l10n.bundle === undefined ? {} : { words: l10n.bundle }),
  };
  const errorHandler = { error: () => ({ action: ErrorAction.Continue }), closed: closedHandler(client) };
  return { documentSelector: DRAFTS, outputChannel, initializationOptions, errorHandler };
}

import { type Disposable, type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { SERVED_DOCUMENTS } from './drafts.ts';
import { lendFiles } from './files.ts';
import { showSaysWho } from './says-who/view.ts';
import { showStatus } from './status.ts';

/** Makes the client of a server that runs as a process (desktop) or as a worker (vscode.dev). */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts Copydesk: what the entry points of desktop and browser share. Hands back the client to stop. */
export async function startCopydesk(context: ExtensionContext, makeClient: MakeClient): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const client = makeClient(clientOptions(context.extensionUri, output));
  lendFiles(client);
  const parts: Disposable[] = [output, showStatus(client), showSaysWho(client), ...registerCommands(client)];
  context.subscriptions.push(...parts);
  // A server that cannot start shows in the status bar and in the output; the commands must stay to restart it.
  await client.start().catch((problem: unknown) => output.error(String(problem)));
  return client;
}

function clientOptions(extension: Uri, outputChannel: LogOutputChannel): LanguageClientOptions {
  const rulePages = `${Uri.joinPath(extension, 'server/dist/rules')}/`;
  return { documentSelector: SERVED_DOCUMENTS, outputChannel, initializationOptions: { rulePages, commands: true } };
}

import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { stopServer } from '../server.ts';
import { startCopydesk } from '../start.ts';

let client: BaseLanguageClient | undefined;

/** Starts Copydesk on the desktop, with the server as a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server/dist/server-node.mjs');
  const server = { module, transport: TransportKind.ipc };
  client = await startCopydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}

/** Waits until the server has ended, so that no process stays behind. */
export async function deactivate(): Promise<void> {
  await stopServer(client);
}

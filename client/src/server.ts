import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { offerRestart } from './outage.ts';

/** Stops the server, if it got as far as running. */
export async function stopServer(client: BaseLanguageClient | undefined): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

/** Starts the server anew, whether it runs or broke down. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.StartFailed) {
    await offerRestart(client);
    return;
  }
  await stopServer(client);
  await client.start();
}

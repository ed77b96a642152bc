import { type ExtensionContext, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { stopServer } from '../server.ts';
import { startCopydesk } from '../start.ts';
import { lendReader } from './reader.ts';

let client: BaseLanguageClient | undefined;

/** Starts Copydesk on vscode.dev, with the server as a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/server-browser.js').toString(true);
  let worker: Worker | undefined;
  // Asked again at each restart; a worker does not end by itself.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // Handed over as streams: VS Code puts a class of its own in the place of `Worker`, which the client would not know.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  client = await startCopydesk(context, (options) => {
    const made = new LanguageClient('copydesk', 'Copydesk', startWorker, options);
    context.subscriptions.push(lendReader(made, context.extensionUri));
    return made;
  });
}

/** Lets the server end in order before its worker goes. */
export async function deactivate(): Promise<void> {
  await stopServer(client);
}

// The server in a web worker, for editors that run in the browser.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadFromClient } from './client-reader.ts';
import { machineClock } from './editor/clock.ts';
import { foldersOfClient } from './newsrooms/client-folders.ts';
import { serve } from './serve.ts';

const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

serve(connection, {
  rulePages: undefined,
  folders: foldersOfClient(connection),
  loadReader: () => loadFromClient(connection),
  clock: machineClock,
});

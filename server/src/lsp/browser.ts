// The server in a web worker, for editors that run in the browser.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './serve.ts';

serve(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), {
  rulePages: undefined,
});

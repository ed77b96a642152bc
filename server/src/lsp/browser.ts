// The server in a web worker, for editors that run in the browser.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ErrorCodes,
  RequestType,
  ResponseError,
} from 'vscode-languageserver/browser';
import { findConfigsWith } from './client-configs.ts';
import { serve } from './serve.ts';

/** Asks the client for the text of a file that it keeps. A client that does not know the request has no files. */
const readFile = new RequestType<{ readonly uri: string }, string | null, void>('copydesk/readFile');

const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

async function askClient(uri: string): Promise<string | undefined> {
  try {
    return (await connection.sendRequest(readFile, { uri })) ?? undefined;
  } catch (failure) {
    if (failure instanceof ResponseError && failure.code === ErrorCodes.MethodNotFound) return undefined;
    throw failure;
  }
}

serve(connection, { rulePages: undefined, findConfig: findConfigsWith(askClient) });

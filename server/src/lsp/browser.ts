// The server in a web worker, for editors that run in the browser.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ErrorCodes,
  RequestType,
  ResponseError,
} from 'vscode-languageserver/browser';
import type { FileText } from '../stylebook/config-search.ts';
import { foldersByUri } from './configs.ts';
import { serve } from './serve.ts';

/** Asks the client for the text of a file that it keeps. A client that does not know the request has no files. */
const readFile = new RequestType<{ readonly uri: string }, string | null, void>('copydesk/readFile');

const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

async function askClient(uri: string): Promise<FileText | undefined> {
  try {
    const text = await connection.sendRequest(readFile, { uri });
    return text === null ? undefined : { kind: 'text', text };
  } catch (failure) {
    if (failure instanceof ResponseError && failure.code === ErrorCodes.MethodNotFound) return undefined;
    const why = failure instanceof Error ? failure.message : String(failure);
    return { kind: 'unreadable', message: `The editor cannot read this file: ${why}` };
  }
}

serve(connection, { rulePages: undefined, folders: foldersByUri(askClient) });

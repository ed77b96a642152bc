import { type Connection, ErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import type { FileText } from '../../stylebook/config-file.ts';
import type { Folders } from '../../stylebook/folders.ts';
import { folderOf, inFolder } from '../editor/uris.ts';

/** Asks the client for the text of a file that only it can read. A client that does not know the request has no files. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>('copydesk/readFile');

/** The folders of the client, named by their URIs, up to the top one: where there is no disk, or a file is not on it. */
export function foldersOfClient(connection: Connection): Folders {
  return {
    fileIn: inFolder,
    async above(folder) {
      const above = folderOf(folder);
      return above === folder ? undefined : above;
    },
    read: (uri) => askFor(uri, connection),
  };
}

async function askFor(uri: string, connection: Connection): Promise<FileText | undefined> {
  try {
    const text = await connection.sendRequest(readFileRequest, { uri });
    return text === null ? undefined : { kind: 'text', text };
  } catch (failure) {
    if (failure instanceof ResponseError && failure.code === ErrorCodes.MethodNotFound) return undefined;
    const why = failure instanceof Error ? failure.message : String(failure);
    return { kind: 'unreadable', message: `The editor cannot read this file: ${why}` };
  }
}

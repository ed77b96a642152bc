import { type Connection, RequestType, RequestType0 } from 'vscode-languageserver';
import { assembleReader, type ReaderTexts } from '../reader/assemble.ts';
import type { EncoderInput, ReaderParts } from '../reader/reader.ts';

/** Asks the client for the small files of the full reader. */
const readerTexts = new RequestType0<ReaderTexts, void>('copydesk/readerTexts');

/** Has the client's encoder read. */
const encodeInputs = new RequestType<
  { readonly inputs: readonly EncoderInput[] },
  readonly (readonly Float32Array[])[],
  void
>('copydesk/encode');

/** Loads the full reader that the client lends: a server in a worker has no disk, and may start no worker itself. */
export async function loadFromClient(connection: Connection): Promise<ReaderParts> {
  const texts = await connection.sendRequest(readerTexts);
  return assembleReader(texts, (inputs) => connection.sendRequest(encodeInputs, { inputs }));
}

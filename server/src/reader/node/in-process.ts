import { assembleReader } from '../assemble.ts';
import { startEncoder } from '../encoder.ts';
import type { ReaderParts } from '../reader.ts';
import { readEncoderFiles, readReaderTexts } from './package-files.ts';

/** Loads the reader on this thread, which stands still while it reads: for a command line that has nothing else to do. */
export async function loadInProcess(): Promise<ReaderParts> {
  const [texts, encode] = await Promise.all([readReaderTexts(), readEncoderFiles().then(startEncoder)]);
  return assembleReader(texts, encode);
}

// Runs in a thread of its own: loads the encoder, then reads what it is sent, one message after the other. A failure ends the
// thread, and who started it hears of it.
import { parentPort } from 'node:worker_threads';
import { startEncoder } from '../encoder.ts';
import type { EncoderInput } from '../reader.ts';
import { readEncoderFiles } from './package-files.ts';

const encode = await startEncoder(await readEncoderFiles());

parentPort?.on('message', async (inputs: readonly EncoderInput[]) => {
  parentPort?.postMessage(await encode(inputs));
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReaderTexts } from '../assemble.ts';
import type { EncoderFiles } from '../encoder.ts';

const isBundled = !import.meta.url.endsWith('.ts');
// The bundles lie in `dist/`, beside `models/`.
const models = new URL(isBundled ? '../models/' : '../../../models/', import.meta.url);
const runtime = isBundled
  ? new URL('reader-runtime.wasm', import.meta.url)
  : new URL(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));

/** Reads what is needed to split sentences and to judge. */
export async function readReaderTexts(): Promise<ReaderTexts> {
  const [vocabulary, guide] = await Promise.all([
    readFile(fileURLToPath(new URL('vocab.txt', models)), 'utf8'),
    readFile(fileURLToPath(new URL('reader.json', models)), 'utf8'),
  ]);
  return { vocabulary, guide };
}

/** Reads what is needed to encode. */
export async function readEncoderFiles(): Promise<EncoderFiles> {
  const [runtimeBytes, weights] = await Promise.all([readFile(runtime), readFile(new URL('reader.onnx', models))]);
  return { runtime: runtimeBytes, weights };
}

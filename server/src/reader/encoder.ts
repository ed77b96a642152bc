import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Encode, EncoderInput } from './reader.ts';

/** The bytes that an encoder is made of. */
export interface EncoderFiles {
  /** The WebAssembly of onnxruntime-web. */
  readonly runtime: Uint8Array;
  /** The weights, in the ONNX format. */
  readonly weights: Uint8Array;
}

// The graph is written as it is to run: looking for a better one takes a tenth of a second and finds none.
const OPTIONS: InferenceSession.SessionOptions = { executionProviders: ['wasm'], graphOptimizationLevel: 'disabled' };

/** Starts the encoder on the thread that calls. Fails where WebAssembly or the weights are not to be had. */
export async function startEncoder({ runtime, weights }: EncoderFiles): Promise<Encode> {
  // Handed over, so that the package looks for no file and starts no thread.
  env.wasm.wasmBinary = runtime;
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  const session = await InferenceSession.create(weights, OPTIONS);
  // The session has what it needs; the package would keep these 14 MB.
  delete env.wasm.wasmBinary;
  return async (inputs) => {
    const read: (readonly Float32Array[])[] = [];
    // One by one: padding to the longest of several costs more than a call.
    for (const input of inputs) read.push(await encode(session, input));
    return read;
  };
}

async function encode(session: InferenceSession, { ids, marks }: EncoderInput): Promise<readonly Float32Array[]> {
  const { logits } = await session.run({ ids: toTensor(ids), marks: toTensor(marks) });
  if (logits === undefined || !(logits.data instanceof Float32Array)) throw new Error('The encoder gives no logits.');
  const { data } = logits;
  const width = data.length / marks.length;
  return marks.map((_, at) => data.slice(at * width, (at + 1) * width));
}

function toTensor(values: readonly number[]): Tensor {
  return new Tensor('int32', Int32Array.from(values), [values.length]);
}

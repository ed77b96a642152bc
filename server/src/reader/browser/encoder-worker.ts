// Runs in a browser's worker of its own. The first message brings the encoder's files; each one after it brings inputs, and is
// answered before the next comes.
import { type EncoderFiles, startEncoder } from '../encoder.ts';
import type { Encode, EncoderInput } from '../reader.ts';

type Message = { readonly kind: 'files'; readonly files: EncoderFiles } | Question;
interface Question {
  readonly kind: 'inputs';
  readonly inputs: readonly EncoderInput[];
}

let encoder: Promise<Encode> | undefined;

globalThis.addEventListener('message', ({ data: message }: { readonly data: Message }) => {
  if (message.kind === 'files') encoder = startEncoder(message.files);
  else void answer(message);
});

/** A worker's failure is heard outside only if it is sent. */
async function answer({ inputs }: Question): Promise<void> {
  try {
    const encode = await encoder;
    globalThis.postMessage({ kind: 'rows', rows: await encode?.(inputs) });
  } catch (failure) {
    globalThis.postMessage({ kind: 'failure', why: String(failure) });
  }
}

import { Writable } from 'node:stream';

/** An editor's chatter, kept for when something goes wrong. */
export interface KeptOutput {
  readonly stream: Writable;
  readonly text: () => string;
}

/** Characters; the end of a log is what tells. */
const LONGEST = 20_000;

/** Makes a stream that remembers the end of what is written to it. */
export function keepOutput(): KeptOutput {
  let kept = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      kept = (kept + String(chunk)).slice(-LONGEST);
      done();
    },
  });
  return { stream, text: () => kept };
}

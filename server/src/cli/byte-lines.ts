const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines without their line feeds, holding no more than one line. Bytes, not text: a line with
 * bad UTF-8 spoils only itself, and a U+2028 inside a JSON string is no end of a line, as it would be to `node:readline`.
 */
export async function* splitByteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

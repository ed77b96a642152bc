const LINE_FEED = 0x0a;

/** A line without its line feed, or that one was longer than it may be. */
export type ByteLine = { readonly kind: 'line'; readonly bytes: Uint8Array } | { readonly kind: 'too long' };

/**
 * Cuts a stream of bytes into lines, holding no more than one line of `longest` bytes; what a longer one holds is passed
 * over. Bytes, not text: a line with bad UTF-8 spoils only itself, and a U+2028 inside a JSON string is no end of a line,
 * as it would be to `node:readline`.
 */
export async function* splitByteLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  const line = beginLine(longest);
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, at));
      yield line.end();
      from = at + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.hasBegun()) yield line.end();
}

function beginLine(longest: number) {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    hasBegun: () => length > 0,
    add(part: Uint8Array): void {
      length += part.length;
      if (length > longest) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    end(): ByteLine {
      const line: ByteLine = length > longest ? { kind: 'too long' } : { kind: 'line', bytes: Buffer.concat(parts) };
      parts = [];
      length = 0;
      return line;
    },
  };
}

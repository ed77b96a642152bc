/** What parts the cells of a table, and the table itself, read again from its start. */
export interface ParsedStart {
  readonly delimiter: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const USUAL = ',';
// As spreadsheets write them where “,” stands in numbers, and as databases do.
const DELIMITERS = [USUAL, ';', '\t', '|'];

const LINE_FEED = 0x0a;
const LONGEST_START = 65_536; // In bytes; no row of names is longer.

/** Finds by its row of names what parts the cells of a table: whichever sign stands there most. */
export async function findDelimiter(stdin: AsyncIterable<Uint8Array>): Promise<ParsedStart> {
  const rest = stdin[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let length = 0;
  while (length < LONGEST_START) {
    const next = await rest.next();
    if (next.done === true) break;
    start.push(next.value);
    length += next.value.length;
    if (next.value.includes(LINE_FEED)) break;
  }
  const [names = ''] = new TextDecoder().decode(Buffer.concat(start)).split('\n');
  return { delimiter: delimiterIn(names), bytes: startAgain(start, rest) };
}

// “"Text; long"”: what stands between quotation marks parts nothing.
const QUOTED = /"[^"]*"/g;

function delimiterIn(names: string): string {
  const bare = names.replace(QUOTED, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? USUAL;
}

async function* startAgain(start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

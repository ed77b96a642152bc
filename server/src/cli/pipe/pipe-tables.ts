import { Readable } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { writePath } from '../../fields/json-path.ts';
import { readJsonStory } from '../../fields/json-story.ts';
import type { Field } from '../../text/field.ts';
import { contains } from '../../text/span.ts';
import type { FindingJson } from '../formats/json-shapes.ts';
import { articleOf, brokenLine, idOf, LONGEST_LINE, type PipeRequest } from './pipe-requests.ts';
import { findDelimiter } from './table-delimiter.ts';

/** Places in a row of a table, which is read as if it were JSON: the column, and offsets in its cell. */
interface CellPlace {
  readonly start: number;
  readonly end: number;
  readonly column?: string;
}

/**
 * Reads the articles of a table in CSV (RFC 4180) with a row of names at its top, its cells parted by what parts those;
 * `column` names the one with the text. A row goes by the number of the line that it begins on.
 */
export async function* readTable(
  stdin: AsyncIterable<Uint8Array>,
  column: string | undefined,
): AsyncGenerator<PipeRequest> {
  const { delimiter, bytes } = await findDelimiter(stdin);
  const skipped: PipeRequest[] = [];
  const lines = countLines();
  const begun: number[] = [];
  const options: Options = {
    ...{ delimiter, bom: true, raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    ...{ max_record_size: LONGEST_LINE, skip_records_with_error: true },
    on_skip: (error, raw = '') => {
      skipped.push(brokenLine(lines.take(raw), whyNoRow(error)));
      return undefined;
    },
    on_record: (row, { raw = '' }) => {
      begun.push(lines.take(raw));
      return row;
    },
  };
  let names: readonly string[] | undefined;
  const rows: AsyncIterable<Row> = Readable.from(bytes).pipe(parse(options));
  for await (const { record } of rows) {
    yield* skipped.splice(0);
    const line = begun.shift() ?? 0;
    if (names === undefined) names = record;
    else yield rowOf(names, record, line, column);
  }
  yield* skipped;
}

/** With `raw` the parser hands a row on beside what stands in the table for it and for the empty lines above it. */
interface Row {
  readonly record: readonly string[];
}

const LINE_BREAK = /\r\n|\r|\n/g;
// “\n\n”: empty lines above a row.
const EMPTY_LINES = /^[\r\n]+/;

/** Counts the lines of a table as an editor does: the parser takes one for two where it ends in “\r\n” in a cell. */
function countLines() {
  let above = 0;
  return {
    /** The line on which a row begins. */
    take(raw: string): number {
      const line = above + breaksIn(EMPTY_LINES.exec(raw)?.[0] ?? '') + 1;
      above += breaksIn(raw);
      return line;
    },
  };
}

function breaksIn(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0;
}

function whyNoRow(error: CsvError | undefined): string {
  switch (error?.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return 'This row is larger than 35 MB. Split the draft into its stories.';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'This row is no CSV: a quotation mark opens in it, and none closes to the end of the table.';
    default:
      return `This row is no CSV: ${error?.message ?? 'it cannot be read'}.`;
  }
}

function rowOf(
  names: readonly string[],
  cells: readonly string[],
  line: number,
  column: string | undefined,
): PipeRequest {
  // What the decoder puts in place of bytes that are none of UTF-8's.
  if (cells.some((cell) => cell.includes('\ufffd'))) return brokenLine(line, 'This row is not UTF-8.');
  if (column !== undefined && !names.includes(column))
    return brokenLine(
      line,
      `This table has no column “${column}”, but ${names.map((name) => `“${name}”`).join(', ')}.`,
    );
  const article = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  const text = JSON.stringify(article);
  const { fields } = readJsonStory(text, {});
  const tell = (finding: FindingJson) => tellCells(finding, text, fields);
  return articleOf(line, {
    text,
    id: idOf(article) ?? String(line),
    place: { path: column && writePath([column]) },
    tell,
  });
}

function tellCells(finding: FindingJson, text: string, fields: readonly Field[]): FindingJson {
  const place = (span: CellPlace) => cellPlace(span, text, fields);
  return {
    ...finding,
    ...place(finding),
    related: finding.related.map((other) => ({ ...other, ...place(other) })),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...edit, ...place(edit), newText: asTold(edit.newText) })),
    })),
  };
}

function cellPlace({ start, end }: CellPlace, text: string, fields: readonly Field[]): CellPlace {
  const field = fields.find(({ span }) => contains(span, { start, end }));
  if (field === undefined) return { start, end };
  const from = field.span.start;
  return {
    column: field.path.join('.'),
    start: asTold(text.slice(from, start)).length,
    end: asTold(text.slice(from, end)).length,
  };
}

/** What some of a JSON string stands for. */
function asTold(source: string): string {
  const told: unknown = JSON.parse(`"${source}"`);
  return typeof told === 'string' ? told : source;
}

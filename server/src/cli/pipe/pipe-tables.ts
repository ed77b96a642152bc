import { Readable } from 'node:stream';
import { type CsvError, type Info, type Options, parse } from 'csv-parse';
import { readJsonStory } from '../../fields/json-story.ts';
import type { Field } from '../../text/field.ts';
import { contains } from '../../text/span.ts';
import type { FindingJson } from '../formats/json-shapes.ts';
import { articleOf, brokenLine, idOf, LONGEST_LINE, type PipeRequest } from './pipe-requests.ts';

/** Places in a row of a table, which is read as if it were JSON: the column, and offsets in its cell. */
interface CellPlace {
  readonly start: number;
  readonly end: number;
  readonly column?: string;
}

/** Reads the articles of a table in CSV (RFC 4180) with a row of names at its top; `column` names the one with the text. */
export async function* readTable(
  stdin: AsyncIterable<Uint8Array>,
  column: string | undefined,
): AsyncGenerator<PipeRequest> {
  const skipped: PipeRequest[] = [];
  const options: Options<string[]> = {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(brokenLine(lineOf(error), whyNoRow(error)));
      return undefined;
    },
  };
  let names: readonly string[] | undefined;
  const rows: AsyncIterable<Row> = Readable.from(stdin).pipe(parse(options));
  for await (const { record, info } of rows) {
    yield* skipped.splice(0);
    if (names === undefined) names = record;
    else yield rowOf(names, record, info.lines, column);
  }
  yield* skipped;
}

interface Row {
  readonly record: readonly string[];
  readonly info: Info;
}

function lineOf(error: CsvError | undefined): number {
  const lines: unknown = error?.['lines'];
  return typeof lines === 'number' ? lines : 0;
}

function whyNoRow(error: CsvError | undefined): string {
  if (error?.code === 'CSV_MAX_RECORD_SIZE') return 'This row is larger than 35 MB. Split the draft into its stories.';
  return `This row is no CSV: ${error?.message ?? 'it cannot be read'}.`;
}

function rowOf(
  names: readonly string[],
  cells: readonly string[],
  line: number,
  column: string | undefined,
): PipeRequest {
  // What the decoder puts in place of bytes that are none of UTF-8's.
  if (cells.some((cell) => cell.includes('\ufffd'))) return brokenLine(line, 'This row is not UTF-8.');
  const article = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  const text = JSON.stringify(article);
  const { fields } = readJsonStory(text, {});
  const tell = (finding: FindingJson) => tellCells(finding, text, fields);
  return articleOf(line, { text, id: idOf(article) ?? String(line), place: { path: column }, tell });
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

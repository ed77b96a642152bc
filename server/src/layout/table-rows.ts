import type { Span } from '../text/span.ts';

// “<tr class="c8">”, “</td>”: the tags that make rows, with what they say.
const TABLE_TAG = /<(\/?)(table|tr|td|th)(?=[\s/>])([^<>]*)>/gi;
// “colspan=2”
const WIDE = /\bcolspan\s*=\s*["']?(?:[2-9]|\d{2})/i;

const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'tfoot', 'thead', 'tr']);

/** Whether an element parts the rows of a table from one another. */
export function isTablePart(name: string): boolean {
  return TABLE_PARTS.has(name);
}

/** A row that has not ended yet. */
interface OpenRow {
  readonly start: number;
  cells: number;
}

/**
 * Where rows begin that have a single cell, which is only a frame around its paragraphs: a box in a word processor, the
 * column of a page. A cell over several columns is data as others are.
 */
export function findLoneCells(text: string, { start, end }: Span): ReadonlySet<number> {
  const lone = new Set<number>();
  const source = text.slice(start, end);
  if (!HAS_ROW.test(source)) return lone;
  const tables: (OpenRow | undefined)[] = [undefined];
  function endRow(): void {
    const row = tables.at(-1);
    if (row?.cells === 1) lone.add(row.start);
    tables[tables.length - 1] = undefined;
  }
  for (const { 1: slash, 2: tag = '', 3: attributes = '', index } of source.matchAll(TABLE_TAG)) {
    const name = tag.toLowerCase();
    const row = tables.at(-1);
    if (name === 'table' && slash === '') tables.push(undefined);
    else if (name === 'table' || name === 'tr') endRow();
    else if (slash === '' && row !== undefined) row.cells += WIDE.test(attributes) ? 2 : 1;
    if (name === 'tr' && slash === '') tables[tables.length - 1] = { start: start + index, cells: 0 };
    if (name === 'table' && slash !== '' && tables.length > 1) tables.pop();
  }
  endRow();
  return lone;
}

const HAS_ROW = /<tr[\s>]/i;

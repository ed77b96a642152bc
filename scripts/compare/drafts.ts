import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf } from '../../server/src/layout/format.ts';
import { withoutMarks } from '../../test/marks.ts';
import { readPage } from '../../test/rules/page.ts';

export interface NamedDraft {
  readonly id: string;
  readonly text: string;
  readonly format: string;
}

/** The drafts that a file holds: a line each of JSON lines, the stories of a rule's page, or the file itself. */
export function draftsIn(file: string): NamedDraft[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) return text.split('\n').flatMap((line, i) => draftsOfLine(line, `${file}:${i + 1}`));
  const stories = readPage(text);
  if (stories.length === 0) return [{ id: file, text, format: formatOf(path.basename(file)) }];
  return stories.map(({ title, marked, format }) => ({ id: `${file}: ${title}`, text: withoutMarks(marked), format }));
}

function draftsOfLine(line: string, place: string): NamedDraft[] {
  if (line.trim() === '') return [];
  const { id, text, format = 'plain' } = JSON.parse(line);
  return typeof text === 'string' ? [{ id: `${place} ${id ?? ''}`, text, format }] : [];
}

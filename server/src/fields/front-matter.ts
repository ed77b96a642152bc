import type { Field } from '../text/field.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { readJsonFields } from './json-fields.ts';
import { readTomlFields } from './toml-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

/** What stands before a story about it, in YAML, TOML or JSON: where, and the strings in it. */
export interface FrontMatter {
  /** With its marks and the end of its last line. */
  readonly span: Span;
  readonly fields: readonly Field[];
}

const NO_FRONT_MATTER: FrontMatter = { span: { start: 0, end: 0 }, fields: [] };

// “---”, then keys and values, then “---”; “+++” for TOML.
const MARKED = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
// “{” and “}” on lines of their own around keys and values.
const BRACED = /^\{[ \t]*\r?\n[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/;

const LONGEST = 20_000; // In code units; nobody writes more about a story than in it, and YAML takes its time.

/** How long the front matter is that a text begins with, its marks and the end of its last line among it. */
export function frontMatterLength(text: string): number {
  const sign = text.charAt(0);
  if (sign === '-' || sign === '+') return MARKED.exec(text)?.[0].length ?? 0;
  const braced = sign === '{' ? BRACED.exec(text)?.[0] : undefined;
  // Braces may be a template's, too.
  return braced !== undefined && readJsonFields(braced.slice(0, LONGEST)).length > 0 ? braced.length : 0;
}

/** Reads the front matter that a text begins with. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const length = frontMatterLength(text);
  if (length === 0) return NO_FRONT_MATTER;
  const front = text.slice(0, length);
  return { span: { start: 0, end: length }, fields: length > LONGEST ? [] : fieldsOf(front) };
}

function fieldsOf(front: string): readonly Field[] {
  if (front.startsWith('{')) return readJsonFields(front);
  const mark = front.slice(0, 3);
  const start = front.indexOf('\n') + 1;
  const content = front.slice(start, Math.max(start, front.lastIndexOf(mark)));
  const fields = mark === '---' ? readYamlFields(content) : readTomlFields(content);
  return fields.map((field) => ({ ...field, span: shiftSpan(field.span, start) }));
}

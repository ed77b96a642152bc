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
  /** The line at which it stops being YAML or TOML, so that what stands there is not read. */
  readonly brokenLine: Span | undefined;
}

const NO_FRONT_MATTER: FrontMatter = { span: { start: 0, end: 0 }, fields: [], brokenLine: undefined };

// “---”, then keys and values, then “---”; “+++” for TOML.
const MARKED = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
// “{” and “}” on lines of their own around keys and values, or all of it in one line.
const BRACED = /^\{(?:[ \t]*\r?\n[\s\S]*?\r?\n|[^\r\n]*)\}[ \t]*(?:\r?\n|$)/;

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
  const span = { start: 0, end: length };
  if (length > LONGEST) return { ...NO_FRONT_MATTER, span };
  const front = text.slice(0, length);
  // Braces without a string that can be read are taken for the story's own, so JSON has no line that is broken.
  if (front.startsWith('{')) return { span, fields: readJsonFields(front), brokenLine: undefined };
  return { span, ...readMarked(front) };
}

/** Reads what stands between two lines of marks. */
function readMarked(front: string): Omit<FrontMatter, 'span'> {
  const mark = front.slice(0, 3);
  const start = front.indexOf('\n') + 1;
  const content = front.slice(start, Math.max(start, front.lastIndexOf(mark)));
  const { fields, fault } = mark === '---' ? readYamlFields(content) : readTomlFields(content);
  return {
    fields: fields.map((field) => ({ ...field, span: shiftSpan(field.span, start) })),
    brokenLine: fault === undefined || !isFrontMatter(content) ? undefined : shiftSpan(lineAt(content, fault), start),
  };
}

// “title: ”, “title = ”: without a key at its top, what stands between two rules is no front matter.
const KEY_AT_TOP = /^\s*(?:#.*\n\s*)*["']?[A-Za-z_][\w-]*["']?\s*[:=]/;
// “{{ .Title }}”: the front matter of a template, which nobody has filled in yet.
const TEMPLATE = '{{';

/** Whether what cannot be read was meant to be: it begins with a key, and waits for nobody to fill it in. */
function isFrontMatter(content: string): boolean {
  return KEY_AT_TOP.test(content) && !content.includes(TEMPLATE);
}

/** The line at a place, or the last before it that has ink, without the blanks around it. */
function lineAt(content: string, at: number): Span {
  const rest = content.slice(at).split('\n', 1)[0] ?? '';
  const place = rest.trim() === '' ? content.slice(0, at).trimEnd().length : at;
  const from = content.lastIndexOf('\n', place - 1) + 1;
  const line = content.slice(from).split('\n', 1)[0] ?? '';
  const lead = line.length - line.trimStart().length;
  return { start: from + lead, end: from + line.trimEnd().length };
}

import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { DEEPEST_FIELD, type Field, type Notation } from '../text/field.ts';
import type { Span } from '../text/span.ts';
import { withoutFillers } from '../text/unseen.ts';
import { inPlace, showEscapes } from './escapes.ts';
import type { KeyedFields } from './keyed-fields.ts';

// As in a desk's config: plain data only, and the library looks for double keys in quadratic time.
const PLAIN_DATA = { prettyErrors: false, uniqueKeys: false, resolveKnownTags: false } as const;

/** Finds the strings in a YAML text, whose spans count from its start; what is no YAML has none. Never throws. */
export function readYamlFields(text: string): KeyedFields {
  try {
    const { contents, errors } = parseDocument(text, PLAIN_DATA);
    const fields: Field[] = [];
    gather(contents, [], text, fields);
    return { fields, fault: errors[0]?.pos[0] };
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    return { fields: [], fault: 0 };
  }
}

function gather(node: unknown, path: readonly string[], text: string, fields: Field[]): void {
  if (path.length > DEEPEST_FIELD) return;
  if (isMap(node)) {
    for (const { key, value } of node.items)
      gather(value, isScalar(key) ? [...path, String(key.value)] : path, text, fields);
  } else if (isSeq(node)) {
    for (const item of node.items) gather(item, path, text, fields);
  } else if (isScalar(node) && typeof node.value === 'string') {
    const field = toField(node, node.value, path, text);
    if (field !== undefined) fields.push(field);
  }
}

function toField(node: Scalar, value: string, path: readonly string[], text: string): Field | undefined {
  const span = contentOf(node, text);
  const source = text.slice(span.start, span.end);
  const notation = notationOf(node);
  const shown = showAs(notation, source);
  const prose = node.type === 'BLOCK_LITERAL' ? shown : shown.replace(FOLDS, unfold);
  // A place that is not surely right is worse than none.
  return inWords(withoutFillers(prose)) === inWords(withoutFillers(value))
    ? { path, span, prose, notation }
    : undefined;
}

function notationOf({ type }: Scalar): Notation {
  switch (type) {
    case 'QUOTE_SINGLE':
      return 'yaml single-quoted';
    case 'QUOTE_DOUBLE':
      return 'yaml double-quoted';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'yaml block';
    default:
      return 'yaml plain';
  }
}

/** Without the quotation marks, or the line that begins a block: “>-”. */
function contentOf(node: Node & { readonly type?: string }, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  if (node.type?.startsWith('QUOTE')) return { start: start + 1, end: end - 1 };
  if (!node.type?.startsWith('BLOCK')) return { start, end };
  const lineEnd = text.indexOf('\n', start);
  return { start: lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1, end };
}

// “\"”, “\u2019”, or a backslash at a line's end.
const ESCAPES = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^\r\n])/g;

function showAs(notation: Notation, source: string): string {
  if (notation === 'yaml double-quoted') return showEscapes(source, ESCAPES);
  if (notation === 'yaml single-quoted') return source.replaceAll("''", inPlace("'", 2));
  return source;
}

// A line's end and the indentation of the next, which YAML folds into one blank.
const FOLDS = /(?:\r?\n[ \t]*)+/g;

/** In as much room: a blank, or where an empty line stands, the end of a paragraph. */
function unfold(fold: string): string {
  const lines = fold.split('\n').length - 1;
  return (lines > 1 ? '\n\n' : ' ').padEnd(fold.length);
}

/** The words alone: how a text breaks its lines is told by blanks in one place and line breaks in the other. */
function inWords(text: string): string {
  return text.split(BLANKS).join('');
}

const BLANKS = /\s+/;

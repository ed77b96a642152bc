import { type Node, parseTree } from 'jsonc-parser';
import { DEEPEST_FIELD, type Field } from '../text/field.ts';
import { showEscapes } from './escapes.ts';

/** Finds the strings in a JSON text, whose spans count from its start; what is no JSON has none. Never throws. */
export function readJsonFields(text: string): Field[] {
  const fields: Field[] = [];
  try {
    const tree = parseTree(text, []);
    if (tree !== undefined) gatherStrings(tree, [], text, fields);
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    return [];
  }
  return fields;
}

// “\"”, “\u2019”.
const ESCAPES = /\\(?:u[\da-fA-F]{4}|[^\r\n])/g;

/** Gathers the strings in a node of a parsed text. */
export function gatherStrings(node: Node, path: readonly string[], text: string, fields: Field[]): void {
  if (path.length > DEEPEST_FIELD) return;
  if (node.type === 'string') {
    const span = { start: node.offset + 1, end: node.offset + node.length - 1 };
    const prose = showEscapes(text.slice(span.start, span.end), ESCAPES);
    fields.push({ path, span, prose, notation: 'json' });
  }
  if (node.type === 'array') for (const item of node.children ?? []) gatherStrings(item, path, text, fields);
  if (node.type === 'object') for (const property of node.children ?? []) gatherProperty(property, path, text, fields);
}

function gatherProperty({ children = [] }: Node, path: readonly string[], text: string, fields: Field[]): void {
  const [key, value] = children;
  if (key !== undefined && value !== undefined) gatherStrings(value, [...path, String(key.value)], text, fields);
}

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Field, Notation } from '../text/field.ts';
import { showEscapes } from './escapes.ts';
import type { KeyedFields } from './keyed-fields.ts';

/** Finds the strings in a TOML text, whose spans count from its start; what is no TOML has none. Never throws. */
export function readTomlFields(text: string): KeyedFields {
  try {
    const { body } = parseTOML(text);
    const fields = body.flatMap((table) => table.body.flatMap((entry) => fieldsOf(entry, [], text)));
    return { fields, fault: undefined };
  } catch (failure) {
    return { fields: [], fault: failure instanceof ParseError ? failure.index : 0 };
  }
}

type Entry = AST.TOMLTable | AST.TOMLKeyValue;

function fieldsOf(entry: Entry, path: readonly string[], text: string): Field[] {
  if (entry.type === 'TOMLKeyValue') return stringsIn(entry.value, [...path, ...keysOf(entry.key)], text);
  const table = entry.resolvedKey.filter((key) => typeof key === 'string');
  return entry.body.flatMap((inner) => fieldsOf(inner, table, text));
}

function keysOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}

function stringsIn(node: AST.TOMLContentNode, path: readonly string[], text: string): Field[] {
  if (node.type === 'TOMLArray') return node.elements.flatMap((element) => stringsIn(element, path, text));
  if (node.type === 'TOMLInlineTable') return node.body.flatMap((entry) => fieldsOf(entry, path, text));
  return node.kind === 'string' ? [toField(node, path, text)] : [];
}

// “\"”, “\u2019”, or a backslash at a line's end with the blanks after it.
const ESCAPES = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[ \t]*\r?\n\s*|[^\r\n])/g;

function toField({ range, style, multiline }: AST.TOMLStringValue, path: readonly string[], text: string): Field {
  const mark = multiline ? 3 : 1;
  const span = { start: range[0] + mark, end: range[1] - mark };
  const source = text.slice(span.start, span.end);
  const notation: Notation = style === 'basic' ? 'toml basic' : 'toml literal';
  return { path, span, prose: style === 'basic' ? showEscapes(source, ESCAPES) : source, notation };
}

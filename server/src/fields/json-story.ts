import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { StoryPlace } from '../text/draft.ts';
import type { Field } from '../text/field.ts';
import { gatherStrings } from './json-fields.ts';

/** What a JSON text holds of one story. */
export interface JsonStory {
  /** How many stories there are: a list has as many as items. None in what is no JSON. */
  readonly stories: number;
  /** The strings of the one that was asked for. */
  readonly fields: readonly Field[];
  /** Those of them that the path leads to; nothing where none was named. */
  readonly text: readonly Field[] | undefined;
}

const NO_STORY: JsonStory = { stories: 0, fields: [], text: undefined };

/** Reads one story of a JSON text. Never throws. */
export function readJsonStory(source: string, { item = 1, path }: StoryPlace): JsonStory {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(source, errors);
    if (tree === undefined || errors.length > 0) return NO_STORY;
    const items = tree.type === 'array' ? (tree.children ?? []) : [tree];
    const root = items[item - 1];
    const fields = root === undefined ? [] : stringsIn(root, source);
    const text = path === undefined ? undefined : stringsIn(root && findNodeAtLocation(root, segmentsOf(path)), source);
    return { stories: items.length, fields, text };
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    return NO_STORY;
  }
}

function stringsIn(node: Node | undefined, source: string): Field[] {
  const fields: Field[] = [];
  if (node !== undefined) gatherStrings(node, [], source, fields);
  return fields;
}

// “[0]” in “data[0].text”; “$.” before it.
const PLACES = /\[(\d+)\]/g;
const ROOT = /^\$\.?/;
const NUMBER = /^\d+$/;

function segmentsOf(path: string): (string | number)[] {
  const keys = path.replace(ROOT, '').replace(PLACES, '.$1').split('.');
  return keys.filter((key) => key !== '').map((key) => (NUMBER.test(key) ? Number(key) : key));
}

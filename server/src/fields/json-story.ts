import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { StoryPlace } from '../text/draft.ts';
import type { Field } from '../text/field.ts';
import { gatherStrings } from './json-fields.ts';
import { follow, type Way } from './json-path.ts';

/** What a JSON text holds of one story. */
export interface JsonStory {
  /** How many stories there are: a list has as many as items. None in what is no JSON. */
  readonly stories: number;
  /** The strings of the one that was asked for. */
  readonly fields: readonly Field[];
  /** Those of them that the path leads to; nothing where none was named. */
  readonly text: readonly Field[] | undefined;
  /** How far the path leads; nothing where none was named. */
  readonly way: Way | undefined;
}

const NO_STORY: JsonStory = { stories: 0, fields: [], text: undefined, way: undefined };

/** Reads one story of a JSON text. Never throws. */
export function readJsonStory(source: string, { item = 1, path }: StoryPlace): JsonStory {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(source, errors);
    if (tree === undefined || errors.length > 0) return NO_STORY;
    const items = tree.type === 'array' ? (tree.children ?? []) : [tree];
    const root = items[item - 1];
    const way = path === undefined || root === undefined ? undefined : follow(root, path);
    return { stories: items.length, fields: stringsIn(root, source), text: way && stringsAlong(way, source), way };
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    return NO_STORY;
  }
}

function stringsAlong(way: Way, source: string): Field[] {
  return way.kind === 'arrived' ? way.nodes.flatMap((node) => stringsIn(node, source)) : [];
}

function stringsIn(node: Node | undefined, source: string): Field[] {
  const fields: Field[] = [];
  if (node !== undefined) gatherStrings(node, [], source, fields);
  return fields;
}

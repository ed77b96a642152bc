import type { Node } from 'jsonc-parser';

/** What a path leads to, or where it leads no further. */
export type Way = { readonly kind: 'arrived'; readonly nodes: readonly Node[] } | DeadEnd;

/** A step that cannot be made: from where, in vain to which key, and what there is instead. */
export interface DeadEnd {
  readonly kind: 'dead end';
  /** The path so far; empty at the top. */
  readonly from: string;
  readonly step: string;
  readonly there: { readonly kind: 'keys'; readonly keys: readonly string[] } | OtherThanKeys;
}

type OtherThanKeys =
  | { readonly kind: 'items'; readonly count: number }
  | { readonly kind: 'value'; readonly type: Node['type'] };

// “body”, “[0]”, “[*]”, “["body.text"]”, “['body']”: a step of “$.data[0].body”.
const STEPS = /\[(\d+|\*)\]|\["((?:[^"\\]|\\.)*)"\]|\['([^']*)'\]|([^.[\]]+)/g;
const ROOT = /^\$/;
const PLAIN = /^[^.[\]"']+$/;
const NUMBER = /^\d+$/;

/** Writes a path as it is read here: what has dots or brackets in it stands in quotation marks. */
export function writePath(keys: readonly string[]): string {
  return keys.map((key, at) => (PLAIN.test(key) ? `${at > 0 ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`)).join('');
}

/** Follows a path from a node. A key behind a list is looked for in each of its items. */
export function follow(root: Node, path: string): Way {
  let nodes: readonly Node[] = [root];
  let from = '';
  for (const step of stepsOf(path)) {
    const next = nodes.flatMap((node) => stepFrom(node, step.key));
    if (next.length === 0) return { kind: 'dead end', from, step: step.key, there: whatIsAt(nodes) };
    nodes = next;
    from += from === '' || step.written.startsWith('[') ? step.written : `.${step.written}`;
  }
  return { kind: 'arrived', nodes };
}

interface Step {
  readonly key: string;
  readonly written: string;
}

function stepsOf(path: string): Step[] {
  return [...path.replace(ROOT, '').matchAll(STEPS)].map(([written, place, quoted, single, plain]) => ({
    key: place ?? (quoted === undefined ? undefined : unescaped(quoted)) ?? single ?? plain ?? '',
    written,
  }));
}

function unescaped(quoted: string): string {
  return quoted.replaceAll(/\\(.)/g, '$1');
}

function stepFrom(node: Node, key: string): readonly Node[] {
  const { children = [] } = node;
  if (node.type === 'object') {
    const values = children.flatMap(({ children: [name, value] = [] }) =>
      value !== undefined && (key === '*' || name?.value === key) ? [value] : [],
    );
    return values;
  }
  if (node.type !== 'array') return [];
  if (key === '*') return children;
  if (!NUMBER.test(key)) return children.flatMap((item) => stepFrom(item, key));
  const item = children[Number(key)];
  return item === undefined ? [] : [item];
}

function whatIsAt(nodes: readonly Node[]): DeadEnd['there'] {
  const [node] = nodes;
  const children = node?.children ?? [];
  if (node?.type === 'array' && !children.some(({ type }) => type === 'object'))
    return { kind: 'items', count: children.length };
  const objects = nodes.flatMap((each) => (each.type === 'array' ? (each.children ?? []) : [each]));
  const keys = objects.flatMap(({ type, children: properties = [] }) =>
    type === 'object' ? properties.map(({ children: [name] = [] }) => String(name?.value)) : [],
  );
  if (keys.length === 0 && node !== undefined && node.type !== 'object') return { kind: 'value', type: node.type };
  return { kind: 'keys', keys: [...new Set(keys)] };
}

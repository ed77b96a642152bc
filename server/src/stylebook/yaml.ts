import { type Document, isMap, isNode, isScalar } from 'yaml';
import type * as z from 'zod';
import type { Span } from '../text/span.ts';
import type { ConfigProblem } from './config.ts';
import { findFaults, type KeyPath, type SchemaFault } from './schema-faults.ts';
import { keyOf, parseYaml, spanOfNode } from './yaml-syntax.ts';

/** A YAML text as far as a schema takes it, and what it does not take, in the order of the text. */
export interface ReadYaml {
  readonly value: unknown;
  readonly problems: readonly ConfigProblem[];
  /** Where something in `value` stands, by its keys from the top down. */
  readonly placeOf: (path: KeyPath) => Span;
}

/** Reads YAML that came from anybody: plain data only, no aliases, no tags, never an exception. */
export function readYaml(text: string, schema: z.ZodObject): ReadYaml {
  if (text.length > LONGEST)
    return nothingOf(text, 'Shorten this file: of more than a million characters none is read.');
  try {
    const { document, problems } = parseYaml(text);
    if (problems.length > MOST_FAULTS) return nothingOf(text, tooMany(problems.length));
    removeEmptyKeys(document, schema);
    const all = [...problems, ...pruneToSchema(document, schema)];
    return {
      value: plainValue(document),
      problems: all.toSorted((a, b) => a.span.start - b.span.start),
      placeOf: (path) => spanAt(document, path),
    };
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    return nothingOf(text, 'Simplify this file: it is nested too deep to read.');
  }
}

/** Characters: the names of a large newsroom take a tenth, and what is longer could take gigabytes to parse. */
const LONGEST = 1_000_000;

function nothingOf(text: string, message: string): ReadYaml {
  return { value: {}, problems: [{ span: { start: 0, end: text.length }, message }], placeOf: () => TOP };
}

const TOP: Span = { start: 0, end: 1 };

function spanAt(document: Document, path: KeyPath): Span {
  const node = document.getIn(path, true);
  return isNode(node) ? spanOfNode(node) : TOP;
}

// “rules:” with nothing under it says nothing.
function removeEmptyKeys(document: Document, { shape }: z.ZodObject): void {
  const top = document.contents;
  if (!isMap(top)) return;
  top.items = top.items.filter((pair) => {
    const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
    return !isEmpty || !Object.hasOwn(shape, keyOf(pair)?.text ?? '');
  });
}

// Takes out of the document what the schema does not take, and says what that was.
function pruneToSchema(document: Document, schema: z.ZodType): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (;;) {
    const found = findFaults(schema, plainValue(document));
    if (found.length === 0) return problems;
    if (found.length > MOST_FAULTS) return [...problems, refuse(document, found.length)];
    const faults = found.map((fault) => ({ ...fault, path: existingPart(document, fault.path) }));
    problems.push(...faults.map((fault) => ({ span: spanOfFault(document, fault), message: fault.message })));
    // From the end, so that the places in a list before it stay true.
    for (const { path } of faults.toReversed()) removeAt(document, path);
  }
}

/** With more mistakes than these it is another kind of file, and each would be looked for among all the others. */
const MOST_FAULTS = 500;

function refuse(document: Document, faults: number): ConfigProblem {
  document.contents = null;
  return { span: TOP, message: tooMany(faults) };
}

function tooMany(faults: number): string {
  return `Mend this file: it has ${faults} mistakes, so none of it is read.`;
}

function plainValue(document: Document): unknown {
  return document.toJS() ?? {};
}

// What is asked for and missing is spoken of, and taken out, where it is missing from.
function existingPart(document: Document, path: KeyPath): KeyPath {
  let length = path.length;
  while (length > 0 && !document.hasIn(path.slice(0, length))) length -= 1;
  return path.slice(0, length);
}

function removeAt(document: Document, path: KeyPath): void {
  if (path.length === 0) document.contents = null;
  else document.deleteIn(path);
}

// A value that is more than a word is shown by its key.
function spanOfFault(document: Document, { path, part }: SchemaFault): Span {
  const value = document.getIn(path, true);
  const parent = document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.map(keyOf).find((key) => key?.text === path.at(-1)) : undefined;
  const isWord = isScalar(value) && value.value !== null;
  if (key !== undefined && (part === 'key' || !isWord)) return key.span;
  return isNode(value) ? spanOfNode(value) : TOP;
}

import { type Document, isCollection, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { Span } from '../text/span.ts';
import type { ConfigProblem } from './config.ts';
import { findFaults, type KeyPath, type SchemaFault } from './schema-faults.ts';

/** A YAML text as far as a schema takes it, and what it does not take, in the order of the text. */
export interface ReadYaml {
  readonly value: unknown;
  readonly problems: readonly ConfigProblem[];
}

const PLAIN_DATA = { prettyErrors: false, stringKeys: true, resolveKnownTags: false, logLevel: 'silent' } as const;

/** Reads YAML that came from anybody: plain data only, no aliases, no tags, never an exception. */
export function readYaml(text: string, schema: z.ZodType): ReadYaml {
  try {
    return readDocument(text, schema);
  } catch {
    // Thousands of brackets one inside the other exhaust the parser's stack.
    const message = 'Simplify this file: it is nested too deep to read.';
    return { value: {}, problems: [{ span: { start: 0, end: text.length }, message }] };
  }
}

function readDocument(text: string, schema: z.ZodType): ReadYaml {
  const document: Document = parseDocument(text, PLAIN_DATA);
  const problems = [...syntaxProblems(document), ...removeAliases(document)];
  removeEmptyKeys(document);
  problems.push(...pruneToSchema(document, schema));
  return { value: plainValue(document), problems: problems.toSorted((a, b) => a.span.start - b.span.start) };
}

// One slip can break many rules of YAML at one place; the first says enough.
function syntaxProblems(document: Document): ConfigProblem[] {
  const problems = new Map<number, ConfigProblem>();
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    if (problems.has(pos[0])) continue;
    problems.set(pos[0], { span: spanFrom(pos), message: `Correct the YAML: ${message}.` });
  }
  return [...problems.values()];
}

// An alias can make a small file huge; a stylebook has no need of one.
function removeAliases(document: Document): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Alias(_key, alias) {
      problems.push({ span: spanOf(alias), message: `Write the value out: “*${alias.source}” is not read here.` });
      return visit.REMOVE;
    },
  });
  return problems;
}

// “rules:” with nothing under it says nothing.
function removeEmptyKeys(document: Document): void {
  const top = document.contents;
  if (isMap(top))
    top.items = top.items.filter(({ value }) => isCollection(value) || (isScalar(value) && value.value !== null));
}

// Takes out of the document what the schema does not take, and says what that was.
function pruneToSchema(document: Document, schema: z.ZodType): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (;;) {
    const faults = findFaults(schema, plainValue(document)).map((fault) => ({
      ...fault,
      path: existingPart(document, fault.path),
    }));
    if (faults.length === 0) return problems;
    problems.push(...faults.map((fault) => ({ span: spanOfFault(document, fault), message: fault.message })));
    // From the end, so that the places in a list before it stay true.
    for (const { path } of faults.toReversed()) removeAt(document, path);
  }
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
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const isWord = isScalar(value) && value.value !== null;
  if (isNode(pair?.key) && (part === 'key' || !isWord)) return spanOf(pair.key);
  return isNode(value) ? spanOf(value) : spanFrom([0, 0]);
}

function spanOf(node: Node): Span {
  return spanFrom(node.range ?? [0, 0]);
}

// What is empty is shown by the character after it.
function spanFrom([start, end]: readonly [number, number, ...unknown[]]): Span {
  return { start, end: Math.max(end, start + 1) };
}

import { type Document, isCollection, isScalar, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';
import type { ConfigProblem } from './config.ts';

/** Plain data as it was written, and what in it is not plain data. */
export interface ParsedYaml {
  readonly document: Document;
  readonly problems: readonly ConfigProblem[];
}

const PLAIN_DATA = {
  prettyErrors: false,
  stringKeys: true,
  resolveKnownTags: false,
  // The library looks for double keys too, but in quadratic time.
  uniqueKeys: false,
  // What it would print as a warning is told as a problem of the config.
  logLevel: 'error',
} as const;

/** Parses YAML and takes out what a stylebook has no need of. */
export function parseYaml(text: string): ParsedYaml {
  const document: Document = parseDocument(text, PLAIN_DATA);
  return {
    document,
    problems: [...syntaxProblems(document), ...removeAliases(document), ...removeKeys(document)],
  };
}

const ORDERS: ReadonlyMap<string, string> = new Map([
  ['BAD_SCALAR_START', 'Put quotation marks around words that start with this character.'],
  ['MULTIPLE_DOCS', 'Take out this “---”: what stands below is not read.'],
  ['NON_STRING_KEY', 'Write words as a key here.'],
  ['TAB_AS_INDENT', 'Indent with spaces, not with tabs.'],
  ['TAG_RESOLVE_FAILED', 'Take out this tag: only words, lists and keys are read here.'],
]);

// One slip can break many rules of YAML at one place; the first says enough.
function syntaxProblems(document: Document): ConfigProblem[] {
  const problems = new Map<number, ConfigProblem>();
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
    if (problems.has(pos[0])) continue;
    problems.set(pos[0], { span: spanFrom(pos), message: ORDERS.get(code) ?? `Correct the YAML: ${message}.` });
  }
  return [...problems.values()];
}

// An alias can make a small file huge.
function removeAliases(document: Document): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Alias(_key, alias) {
      problems.push({ span: spanOfNode(alias), message: `Write the value out: “*${alias.source}” is not read here.` });
      return visit.REMOVE;
    },
  });
  return problems;
}

/**
 * Takes out keys that stand twice, and those that are lists or mappings. The parser has said that these are no words; it
 * would write each of them out as one, in a time that grows with the square of how deep they are nested.
 */
function removeKeys(document: Document): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Map(_key, map) {
      const met = new Set<string>();
      map.items = map.items.filter((pair) => {
        const key = keyOf(pair);
        if (key === undefined) return !isCollection(pair.key);
        if (met.has(key.text))
          problems.push({ span: key.span, message: `Take out this “${key.text}”: it stands above.` });
        return !met.has(key.text) && met.add(key.text);
      });
    },
  });
  return problems;
}

/** A key that is a word, with its place. */
export function keyOf({ key }: Pair): { readonly text: string; readonly span: Span } | undefined {
  return isScalar(key) && typeof key.value === 'string' ? { text: key.value, span: spanOfNode(key) } : undefined;
}

/** Where a node stands in the text, without the comment after it. */
export function spanOfNode(node: Node): Span {
  return spanFrom(node.range ?? [0, 0]);
}

// What is empty is shown by the character after it.
function spanFrom([start, end]: readonly [number, number, ...unknown[]]): Span {
  return { start, end: Math.max(end, start + 1) };
}

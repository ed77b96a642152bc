import * as z from 'zod';

/** Keys and places in lists, from the top of a value down. */
export type KeyPath = readonly (string | number)[];

/** A key or value that a schema does not take, and what to do about it. */
export interface SchemaFault {
  readonly path: KeyPath;
  /** Whether the key itself is wrong, or the value under it. */
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** Finds what a schema does not take, in the words of somebody who edits the file. */
export function findFaults(schema: z.ZodType, value: unknown): SchemaFault[] {
  const result = schema.safeParse(value, { error: messageFor, reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: z.core.$ZodIssue, above: KeyPath): SchemaFault[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, at) => ({ path: [...path, key], part: 'key', message: messages[at] ?? issue.message }));
  }
  const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  if (meant !== undefined) return meant.flatMap((inner) => faultsOf(inner, path));
  return [{ path, part: 'value', message: issue.message }];
}

// Of “a list or a mapping”, the writer meant the one that fits at the top and goes wrong further in.
function meantBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  return branches.find((issues) => issues.length > 0 && issues.every(isFurtherIn));
}

function isFurtherIn({ code, path }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

// One line for each key where an issue has several.
function messageFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
      return issue.keys.map((key) => `“${key}” means nothing here. ${choiceOf(allowed)}`).join('\n');
    }
    case 'invalid_value':
      return `${quoted(issue.input)} means nothing here. ${choiceOf(issue.values.map(String))}`;
    case 'invalid_type':
      return `Write ${KIND_OF_VALUE.get(issue.expected) ?? issue.expected} here, not ${quoted(issue.input)}.`;
    case 'invalid_key':
      return 'Write words as a key here.';
    default:
      return undefined;
  }
}

const KIND_OF_VALUE: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['boolean', '“true” or “false”'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['object', 'keys and values'],
  ['record', 'keys and values'],
  ['string', 'words'],
]);

function choiceOf(allowed: readonly string[]): string {
  return `Choose from: ${allowed.join(', ')}.`;
}

function quoted(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return typeof value === 'object' ? 'a list or keys' : `“${value}”`;
}

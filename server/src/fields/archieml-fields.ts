import { DEEPEST_FIELD, type Field } from '../text/field.ts';
import type { Span } from '../text/span.ts';
import { UNSEEN } from '../text/unseen.ts';
import { type ArchieLine, readArchieLines } from './archieml-lines.ts';

/** Finds the values in a text in ArchieML 1.0, and where they stand; any text is some. */
export function readArchieFields(text: string): Field[] {
  const state: State = { text, fields: [], scopes: [], value: undefined };
  for (const line of readArchieLines(text)) take(state, line);
  return state.fields;
}

/** An open “[array]” or “{scope}”. */
interface Scope {
  readonly path: readonly string[];
  readonly holds: 'keys' | 'freeform' | 'simple' | 'objects' | 'undecided';
}

interface State {
  readonly text: string;
  readonly fields: Field[];
  scopes: Scope[];
  /** The value that “:end” would make longer. */
  value: { readonly path: readonly string[]; readonly first: Span; readonly at: number } | undefined;
}

function take(state: State, line: ArchieLine): void {
  const scope = state.scopes.at(-1);
  if (line.kind === 'command') takeCommand(state, line);
  else if (line.kind === 'scope') openScope(state, line);
  else if (line.kind === 'key' && scope?.holds !== 'simple') takeKey(state, line);
  else if (line.item !== undefined && (scope?.holds === 'undecided' || scope?.holds === 'simple')) {
    decide(state, 'simple');
    begin(state, scope.path, line.item);
  } else if (scope?.holds === 'freeform') add(state, scope.path, line.span);
}

function takeCommand(state: State, { command, span }: Extract<ArchieLine, { kind: 'command' }>): void {
  if (command === 'end' && state.scopes.at(-1)?.holds !== 'freeform') lengthen(state, span.start);
  state.value = undefined;
}

function takeKey(state: State, { key, value }: Extract<ArchieLine, { kind: 'key' }>): void {
  decide(state, 'objects');
  begin(state, [...pathOf(state), ...key.split('.')], value);
}

/** What comes first in an array says what it is a list of. */
function decide(state: State, holds: Scope['holds']): void {
  const scope = state.scopes.at(-1);
  if (scope?.holds === 'undecided') state.scopes = [...state.scopes.slice(0, -1), { path: scope.path, holds }];
}

/** Where keys lead to here; a list of plain items has none. */
function pathOf({ scopes }: State): readonly string[] {
  return scopes.findLast(({ holds }) => holds !== 'simple')?.path ?? [];
}

function openScope(state: State, { type, flags, key }: Extract<ArchieLine, { kind: 'scope' }>): void {
  state.value = undefined;
  if (key === '') {
    state.scopes = state.scopes.slice(0, -1);
    return;
  }
  const isNested = flags.includes('.') && state.scopes.length < DEEPEST_FIELD;
  if (isNested) decide(state, 'objects');
  const path = [...(isNested ? pathOf(state) : []), ...key.split('.')];
  const holds = type === '{' ? 'keys' : flags.includes('+') ? 'freeform' : 'undecided';
  state.scopes = [...(isNested ? state.scopes : []), { path, holds }];
}

function begin(state: State, path: readonly string[], value: Span): void {
  state.value = { path, first: value, at: state.fields.length };
  add(state, path, value);
}

/** “:end” takes all lines since the key into its value. */
function lengthen(state: State, end: number): void {
  const { value, fields } = state;
  if (value === undefined) return;
  fields.length = value.at;
  add(state, value.path, { start: value.first.start, end });
}

// “\” at the start of a line, before what would be a key or a command.
const LINE_ESCAPES = /(?<=[\r\n]\s*)\\/g;

function add({ text, fields }: State, path: readonly string[], span: Span): void {
  const source = text.slice(span.start, span.end);
  if (source.trim() === '') return;
  const prose = source.includes('\\') ? source.replace(LINE_ESCAPES, UNSEEN) : source;
  fields.push({ path, span, prose, notation: 'archieml' });
}

import * as z from 'zod';
import type { Draft } from '../text/draft.ts';
import type { ByteLine } from './byte-lines.ts';

const MEGABYTE = 1_000_000;
const LONGEST_DRAFT = 5 * MEGABYTE; // As in a file.

/** The most bytes a line may have: written as “\\u0041”, a letter takes six. */
export const LONGEST_LINE = 7 * LONGEST_DRAFT;

const REQUEST = z.object(
  {
    id: z.string('“id” must be a string.'),
    text: z
      .string('“text” must be a string.')
      .max(LONGEST_DRAFT, `“text” is larger than ${LONGEST_DRAFT / MEGABYTE} MB. Split it into its stories.`),
    format: z.enum(['plain', 'markdown', 'html'], '“format” must be plain, markdown or html.').default('plain'),
    path: z.string('“path” must be a string.').optional(),
  },
  'A draft is an object such as {"id": "…", "text": "…"}.',
);

/** A draft of a stream. */
export interface Request {
  readonly kind: 'request';
  readonly id: string;
  readonly path: string | undefined;
  readonly draft: Draft;
}

/** A line that asks for nothing, and why. */
export interface BrokenLine {
  readonly kind: 'broken';
  readonly path: undefined;
  readonly error: string;
}

/** Reads what a line of a stream asks for. */
export function readRequest(line: ByteLine): Request | BrokenLine {
  const value = line.kind === 'line' ? readJson(line.bytes) : { error: TOO_LONG };
  if ('error' in value) return { kind: 'broken', path: undefined, error: value.error };
  const parsed = REQUEST.safeParse(value.json);
  if (!parsed.success)
    return { kind: 'broken', path: undefined, error: parsed.error.issues.map(({ message }) => message).join(' ') };
  const { id, text, format, path } = parsed.data;
  return { kind: 'request', id, path, draft: { uri: path ?? id, format, text } };
}

const TOO_LONG = 'This line is larger than 35 MB. Split the draft into its stories.';

function readJson(bytes: Uint8Array): { readonly json: unknown } | { readonly error: string } {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { json };
  } catch (error) {
    return {
      error: error instanceof SyntaxError ? `This line is not JSON: ${error.message}.` : 'This line is not UTF-8.',
    };
  }
}

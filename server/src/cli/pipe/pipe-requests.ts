import * as z from 'zod';
import { DRAFT_FORMATS, type Draft, type StoryPlace } from '../../text/draft.ts';
import type { FindingJson } from '../formats/json-shapes.ts';
import { type ByteLine, splitByteLines } from './byte-lines.ts';

/** A draft of a stream, or what is wrong with its line. */
export type PipeRequest = Request | BrokenLine;

interface Request {
  readonly kind: 'request';
  /** Where in the stream it stands, from 1. */
  readonly line: number;
  readonly id: string;
  readonly path: string | undefined;
  readonly draft: Draft;
  /** The finding with its places told as the stream’s reader knows them. */
  readonly tell: (finding: FindingJson) => FindingJson;
}

interface BrokenLine {
  readonly kind: 'broken';
  readonly line: number;
  readonly path: undefined;
  readonly error: string;
}

/** Reads drafts as `copydesk pipe` takes them, an object a line. */
export async function* readDraftLines(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<PipeRequest> {
  let line = 0;
  for await (const read of splitByteLines(stdin, LONGEST_LINE)) {
    line += 1;
    yield readRequest(read, line);
  }
}

/** Reads any objects, a line each, that hold a story under a key. */
export async function* readArticleLines(
  stdin: AsyncIterable<Uint8Array>,
  place: StoryPlace,
): AsyncGenerator<PipeRequest> {
  let line = 0;
  for await (const read of splitByteLines(stdin, LONGEST_LINE)) {
    line += 1;
    const value = read.kind === 'line' ? readJson(read.bytes) : { error: TOO_LONG };
    if ('error' in value) yield brokenLine(line, value.error);
    else yield articleOf(line, { text: value.text, id: idOf(value.json) ?? String(line), place, tell: asItIs });
  }
}

/** An article that is read as JSON, whatever the stream was. */
export function articleOf(
  line: number,
  { text, id, place, tell }: Pick<Request, 'id' | 'tell'> & { readonly text: string; readonly place: StoryPlace },
): PipeRequest {
  if (text.length > LONGEST_DRAFT)
    return brokenLine(line, `This draft is larger than ${LONGEST_DRAFT / MEGABYTE} MB. Split it into its stories.`);
  return { kind: 'request', line, id, path: undefined, draft: { uri: id, format: 'json', text, place }, tell };
}

/** What stands for a line that is no draft. */
export function brokenLine(line: number, error: string): PipeRequest {
  return { kind: 'broken', line, path: undefined, error };
}

const IDS = ['id', 'guid', 'url', 'link', 'slug'];

/** By what an article goes in its archive. */
export function idOf(article: unknown): string | undefined {
  const values = new Map(Object.entries(Object(article)));
  const id = IDS.map((key) => values.get(key)).find((value) => typeof value === 'string' || typeof value === 'number');
  return id === undefined ? undefined : String(id);
}

function asItIs(finding: FindingJson): FindingJson {
  return finding;
}

const MEGABYTE = 1_000_000;
const LONGEST_DRAFT = 5 * MEGABYTE; // As in a file.
export const LONGEST_LINE = 7 * LONGEST_DRAFT; // Written as “\\u0041”, a letter takes six bytes.

const REQUEST = z.object(
  {
    id: z.string('“id” must be a string.'),
    text: z
      .string('“text” must be a string.')
      .max(LONGEST_DRAFT, `“text” is larger than ${LONGEST_DRAFT / MEGABYTE} MB. Split it into its stories.`),
    format: z.enum(DRAFT_FORMATS, `“format” must be one of ${DRAFT_FORMATS.join(', ')}.`).default('plain'),
    path: z.string('“path” must be a string.').optional(),
  },
  'A draft is an object such as {"id": "…", "text": "…"}.',
);

function readRequest(line: ByteLine, at: number): PipeRequest {
  const value = line.kind === 'line' ? readJson(line.bytes) : { error: TOO_LONG };
  if ('error' in value) return brokenLine(at, value.error);
  const parsed = REQUEST.safeParse(value.json);
  if (!parsed.success) return brokenLine(at, parsed.error.issues.map(({ message }) => message).join(' '));
  const { id, text, format, path } = parsed.data;
  return { kind: 'request', line: at, id, path, draft: { uri: path ?? id, format, text }, tell: asItIs };
}

const TOO_LONG = 'This line is larger than 35 MB. Split the draft into its stories.';

function readJson(bytes: Uint8Array): { readonly json: unknown; readonly text: string } | { readonly error: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    return { json, text };
  } catch (error) {
    return {
      error: error instanceof SyntaxError ? `This line is not JSON: ${error.message}.` : 'This line is not UTF-8.',
    };
  }
}

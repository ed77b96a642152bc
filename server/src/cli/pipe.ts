import * as z from 'zod';
import type { CheckedDraft } from '../check.ts';
import type { Draft } from '../text/draft.ts';
import type { Arguments, Misuse } from './arguments.ts';
import { type ByteLine, splitByteLines } from './byte-lines.ts';
import type { Command } from './command.ts';
import { createNamedDesk, createPipeDesks, type FindDesk, folderOf } from './desks.ts';
import { toFindingJson, toReadingJson } from './json-shapes.ts';
import { READER_OPTION, readerAsked } from './readers.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

export const pipe: Command = {
  usage: 'pipe',
  about: 'Reads drafts from standard input and writes findings to standard output, one JSON object a line.',
  takesOperands: false,
  options: [
    READER_OPTION,
    { name: 'reading', takes: 'nothing', about: 'add how each draft was read: sentences, quotes, names …' },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone for all drafts, whatever their paths' },
  ],
  notes: `In:   {"id": "any string", "text": "the draft", "format": "plain|markdown|html", "path": "optional"}
Out:  {"id": …, "findings": […]}, in the order of the input
A line that is no such object, or whose text is larger than 5 MB, gives {"line": 7, "error": "…"} in its place; the rest go on, and the exit status is 2.
A draft with a path is held against the copydesk.yml in its folder and those above, one without against the defaults.`,
  async run(given, terminal) {
    const findDesk = await findDeskAsked(given, terminal);
    if ('kind' in findDesk) return complain(terminal, findDesk);
    const check = readerAsked(given, terminal);
    const toAnswer = given.switches.has('reading') ? withReading : withFindings;
    let status: ExitStatus = 0;
    let line = 0;
    for await (const read of splitByteLines(terminal.stdin, LONGEST_LINE)) {
      line += 1;
      const request = readRequest(read);
      const { desk, troubles, withAnswers } = await findDesk(request.path);
      for (const message of troubles) await complain(terminal, { message });
      const out =
        request.kind === 'broken'
          ? { line, error: request.error }
          : await answerOrSay(line, async () => {
              const draft = request.path === undefined ? request.draft : withAnswers(request.draft, request.path);
              return toAnswer(request.id, await check(draft, desk));
            });
      if ('error' in out || troubles.length > 0) status = 2;
      await terminal.stdout.write(`${JSON.stringify(out)}\n`);
      if (!terminal.stdout.isOpen()) break;
    }
    return status;
  },
};

async function findDeskAsked({ texts }: Arguments, terminal: Terminal): Promise<FindDesk | Misuse> {
  const named = texts.get('config');
  if (named === undefined) return createPipeDesks(terminal);
  const only = await createNamedDesk(named, terminal);
  return only.kind === 'misuse' ? only : (draftPath) => only.deskIn(folderOf(draftPath, terminal));
}

const MEGABYTE = 1_000_000;
const LONGEST_DRAFT = 5 * MEGABYTE; // As in a file.
const LONGEST_LINE = 7 * LONGEST_DRAFT; // Written as “\\u0041”, a letter takes six bytes.

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

interface Request {
  readonly kind: 'request';
  readonly id: string;
  readonly path: string | undefined;
  readonly draft: Draft;
}

interface BrokenLine {
  readonly kind: 'broken';
  readonly path: undefined;
  readonly error: string;
}

function readRequest(line: ByteLine): Request | BrokenLine {
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

function withFindings(id: string, { findings }: CheckedDraft) {
  return { id, findings: findings.map(toFindingJson) };
}

function withReading(id: string, checked: CheckedDraft) {
  return { ...withFindings(id, checked), reading: toReadingJson(checked.story) };
}

// One draft that Copydesk fails on, which is a mistake in Copydesk, must not end the reading of an archive.
async function answerOrSay<T>(line: number, answer: () => Promise<T>) {
  try {
    return await answer();
  } catch (failure) {
    return { line, error: `Copydesk failed on this draft: ${failure instanceof Error ? failure.message : failure}` };
  }
}

import * as z from 'zod';
import { checkDraft } from '../check.ts';
import { type Desk, deskFor } from '../desk.ts';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';
import type { Draft } from '../text/draft.ts';
import { splitByteLines } from './byte-lines.ts';
import type { Command } from './command.ts';
import { toFindingJson } from './finding-json.ts';
import { toReadingJson } from './reading-json.ts';
import type { ExitStatus } from './terminal.ts';

export const pipe: Command = {
  usage: 'pipe [--reading]',
  about: 'Reads drafts from standard input and writes findings to standard output, one JSON object a line.',
  options: [{ name: 'reading', takes: 'nothing', about: 'add how each draft was read: sentences, quotes, names …' }],
  notes: `In:   {"id": "any string", "text": "the draft", "format": "plain|markdown|html", "path": "optional"}
Out:  {"id": …, "findings": […]}, in the order of the input
A line that is no such object gives {"line": 7, "error": "…"} in its place; the rest go on, and the exit status is 2.`,
  async run({ switches }, { stdin, stdout }) {
    const desk = deskFor(DEFAULT_CONFIG);
    const answer = switches.has('reading') ? answerWithReading : answerWithFindings;
    let status: ExitStatus = 0;
    let number = 0;
    for await (const bytes of splitByteLines(stdin)) {
      number += 1;
      const request = readRequest(bytes);
      if (request.kind === 'broken') status = 2;
      const out = request.kind === 'broken' ? { line: number, error: request.error } : answer(request, desk);
      await stdout.write(`${JSON.stringify(out)}\n`);
      if (!stdout.isOpen()) break;
    }
    return status;
  },
};

const REQUEST = z.object(
  {
    id: z.string('“id” must be a string.'),
    text: z.string('“text” must be a string.'),
    format: z.enum(['plain', 'markdown', 'html'], '“format” must be plain, markdown or html.').default('plain'),
    path: z.string('“path” must be a string.').optional(),
  },
  'A draft is an object such as {"id": "…", "text": "…"}.',
);

interface Request {
  readonly kind: 'request';
  readonly id: string;
  readonly draft: Draft;
}

interface BrokenLine {
  readonly kind: 'broken';
  readonly error: string;
}

function readRequest(bytes: Uint8Array): Request | BrokenLine {
  const value = readJson(bytes);
  if ('error' in value) return { kind: 'broken', error: value.error };
  const parsed = REQUEST.safeParse(value.json);
  if (!parsed.success) return { kind: 'broken', error: parsed.error.issues.map(({ message }) => message).join(' ') };
  const { id, text, format, path } = parsed.data;
  return { kind: 'request', id, draft: { uri: path ?? id, format, text } };
}

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

function answerWithFindings({ id, draft }: Request, desk: Desk) {
  return { id, findings: checkDraft(draft, desk).findings.map(toFindingJson) };
}

function answerWithReading({ id, draft }: Request, desk: Desk) {
  const { findings, story } = checkDraft(draft, desk);
  return { id, findings: findings.map(toFindingJson), reading: toReadingJson(story) };
}

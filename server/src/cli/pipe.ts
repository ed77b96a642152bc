import type { CheckedDraft } from '../check.ts';
import type { Desk } from '../desk.ts';
import { whyNoStory } from '../layout/missing-story.ts';
import { DRAFT_FORMATS } from '../text/draft.ts';
import { type Arguments, type Misuse, misuse } from './arguments.ts';
import type { Command } from './command.ts';
import { createNamedDesk, createPipeDesks, type FindDesk } from './desks.ts';
import { type FindingJson, toFindingJson, toReadingJson } from './json-shapes.ts';
import { type PipeRequest, readArticleLines, readDraftLines } from './pipe-requests.ts';
import { READER_OPTION, readerAsked } from './readers.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

export const pipe: Command = {
  usage: 'pipe',
  about: 'Reads drafts from standard input and writes findings to standard output, one JSON object a line.',
  takesOperands: false,
  options: [
    READER_OPTION,
    {
      name: 'from',
      takes: { words: ['ndjson', 'csv'] },
      about: 'articles of an archive: any objects, one a line, or a table with a row of names at its top',
    },
    { name: 'json-path', takes: { text: 'PATH' }, about: 'with --from, the key or column that holds the text' },
    { name: 'reading', takes: 'nothing', about: 'add how each draft was read: sentences, quotes, names …' },
    { name: 'config', takes: { text: 'FILE' }, about: 'this config alone for all drafts, whatever their paths' },
  ],
  notes: `In:   {"id": "any string", "text": "the draft", "format": "${DRAFT_FORMATS.join('|')}", "path": "optional"}
Out:  {"id": …, "findings": […]}, in the order of the input
A line that is no such object, or whose text is larger than 5 MB, gives {"line": 7, "error": "…"} in its place; the rest go on, and the exit status is 2.
With --from, the text is what stands under “content”, “body” or another usual key, or at --json-path. Places count in the line, or in the cell of a table, whose column is named.
A draft with a path is held against the copydesk.yml in its folder and those above, one without against the defaults.`,
  async run(given, terminal) {
    const findDesk = await findDeskAsked(given, terminal);
    if ('kind' in findDesk) return complain(terminal, findDesk);
    const requests = await requestsAsked(given, terminal);
    if ('kind' in requests) return complain(terminal, requests);
    const check = readerAsked(given, terminal);
    const toAnswer = given.switches.has('reading') ? withReading : withFindings;
    let status: ExitStatus = 0;
    for await (const request of requests) {
      const { line } = request;
      const { desk, troubles } = await findDesk(request.path);
      for (const message of troubles) await complain(terminal, { message });
      const error = request.kind === 'broken' ? request.error : whyNoDraft(request, desk);
      const out =
        request.kind === 'broken' || error !== undefined
          ? { line, error }
          : await answerOrSay(line, async () => toAnswer(request, await check(request.draft, desk)));
      if ('error' in out || troubles.length > 0) status = 2;
      await terminal.stdout.write(`${JSON.stringify(out)}\n`);
      if (!terminal.stdout.isOpen()) break;
    }
    return status;
  },
};

async function requestsAsked({ texts }: Arguments, { stdin }: Terminal): Promise<AsyncIterable<PipeRequest> | Misuse> {
  const from = texts.get('from');
  const path = texts.get('json-path');
  if (from === undefined) {
    return path === undefined
      ? readDraftLines(stdin)
      : misuse('--json-path goes with --from; a line of this stream has its draft under “text”.');
  }
  return from === 'csv' ? (await import('./pipe-tables.ts')).readTable(stdin, path) : readArticleLines(stdin, { path });
}

function whyNoDraft({ draft }: Drafted, desk: Desk): string | undefined {
  const why = whyNoStory(draft, desk.roles);
  return why === undefined ? undefined : `This draft ${why}`;
}

async function findDeskAsked({ texts }: Arguments, terminal: Terminal): Promise<FindDesk | Misuse> {
  const named = texts.get('config');
  if (named === undefined) return createPipeDesks(terminal);
  const only = await createNamedDesk(named, terminal);
  return only.kind === 'misuse' ? only : () => only.deskIn(terminal.folder);
}

type Drafted = Extract<PipeRequest, { kind: 'request' }>;

function withFindings({ id, tell }: Drafted, { findings }: CheckedDraft): { id: string; findings: FindingJson[] } {
  return { id, findings: findings.map((finding) => tell(toFindingJson(finding))) };
}

function withReading(request: Drafted, checked: CheckedDraft) {
  return { ...withFindings(request, checked), reading: toReadingJson(checked.story) };
}

// One draft that Copydesk fails on, which is a mistake in Copydesk, must not end the reading of an archive.
async function answerOrSay<T>(line: number, answer: () => Promise<T>) {
  try {
    return await answer();
  } catch (failure) {
    return { line, error: `Copydesk failed on this draft: ${failure instanceof Error ? failure.message : failure}` };
  }
}

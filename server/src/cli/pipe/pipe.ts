import { whyNoStory } from '../../layout/missing-story.ts';
import { DRAFT_FORMATS } from '../../text/draft.ts';
import { createNamedDesk, createPipeDesks, type FindDesk, type FolderDesk, folderOf } from '../drafts/desks.ts';
import { whyOf } from '../examining/check-source.ts';
import type { Examined } from '../examining/examine.ts';
import { inOrder } from '../examining/in-order.ts';
import { READER_OPTION } from '../examining/readers.ts';
import { JOBS_OPTION, type ReadingRoom, readingRoomAsked } from '../examining/reading-room.ts';
import { toFindingJson } from '../formats/json-shapes.ts';
import { type Arguments, type Misuse, misuse } from '../terminal/arguments.ts';
import type { Command } from '../terminal/command.ts';
import { complain, type ExitStatus, type Terminal } from '../terminal/terminal.ts';
import { type PipeRequest, readArticleLines, readDraftLines } from './pipe-requests.ts';

export const pipe: Command = {
  usage: 'pipe',
  about: 'Reads drafts from standard input and writes findings to standard output, one JSON object a line.',
  takesOperands: false,
  options: [
    READER_OPTION,
    JOBS_OPTION,
    {
      name: 'timeout',
      takes: { text: 'SECONDS' },
      about: 'a draft that takes longer gets an error in its place; no limit where none is given',
    },
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
So does a draft that takes longer than --timeout; the time to load the reader does not count.
With --from, the text is what stands under “content”, “body” or another usual key, or at --json-path. Places count in the line, or in the cell of a table, whose column is named.
A draft with a path is held against the copydesk.yml in its folder and those above, one without against the defaults.`,
  async run(given, terminal) {
    const findDesk = await findDeskAsked(given, terminal);
    if ('kind' in findDesk) return complain(terminal, findDesk);
    const requests = await requestsAsked(given, terminal);
    if ('kind' in requests) return complain(terminal, requests);
    const limit = limitAsked(given);
    if (typeof limit === 'object') return complain(terminal, limit);
    const room = readingRoomAsked(given, { drafts: undefined, limit }, terminal);
    if (room.kind === 'misuse') return complain(terminal, room);
    const asked = { findDesk, requests, room, reading: given.switches.has('reading') };
    return answerAll(asked, terminal).finally(room.close);
  },
};

async function findDeskAsked({ texts }: Arguments, terminal: Terminal): Promise<FindDesk | Misuse> {
  const named = texts.get('config');
  if (named === undefined) return createPipeDesks(terminal);
  const only = await createNamedDesk(named, terminal);
  return only.kind === 'misuse' ? only : (draftPath) => only.deskIn(folderOf(draftPath, terminal));
}

// “5”, “0.5”.
const SECONDS = /^(?:\d{1,5}(?:\.\d+)?|\.\d+)$/;

/** How many seconds a draft may take; nothing where there is no limit. */
function limitAsked({ texts }: Arguments): number | undefined | Misuse {
  const typed = texts.get('timeout');
  if (typed === undefined) return undefined;
  if (SECONDS.test(typed) && Number(typed) > 0) return Number(typed);
  return misuse(`--timeout takes seconds, such as 10, not “${typed}”.`);
}

interface Asked {
  readonly findDesk: FindDesk;
  readonly requests: AsyncIterable<PipeRequest>;
  readonly room: ReadingRoom;
  readonly reading: boolean;
}

async function answerAll(asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  const { stdin, stdout } = terminal;
  const lines = readLines(asked);
  let status: ExitStatus = 0;
  for await (const { answer, troubles } of inOrder(lines, (read) => answerTo(read, asked), asked.room.atOnce)) {
    for (const message of troubles) await complain(terminal, { message });
    if ('error' in answer || troubles.length > 0) status = 2;
    await stdout.write(`${JSON.stringify(answer)}\n`);
    if (!stdout.isOpen()) break;
  }
  // Where nobody reads the answers any more, the next line may still be waited for.
  stdin.destroy();
  return status;
}

interface ReadLine {
  readonly request: PipeRequest;
  readonly folder: FolderDesk;
}

/** The requests, each with its desk; configs are looked up one after the other, as the drafts come. */
async function* readLines({ requests, findDesk }: Asked): AsyncGenerator<ReadLine> {
  for await (const request of requests) yield { request, folder: await findDesk(request.path) };
}

async function answerTo({ request, folder }: ReadLine, { room, reading }: Asked) {
  const { line } = request;
  const { desk, config, troubles, withAnswers } = folder;
  if (request.kind === 'broken') return { answer: { line, error: request.error }, troubles };
  const why = whyNoStory(request.draft, desk.roles);
  if (why !== undefined) return { answer: { line, error: `This draft ${why}` }, troubles };
  const draft = request.path === undefined ? request.draft : withAnswers(request.draft, request.path);
  try {
    const examined = await room.examine({ draft, config, reading });
    return { answer: toAnswer(request, examined), troubles };
  } catch (failure) {
    return { answer: { line, error: `This draft was not checked. ${whyOf(failure)}` }, troubles };
  }
}

function toAnswer({ id, tell }: Extract<PipeRequest, { kind: 'request' }>, { findings, reading }: Examined) {
  const told = findings.map((finding) => tell(toFindingJson(finding)));
  return { id, findings: told, ...(reading === undefined ? {} : { reading }) };
}

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

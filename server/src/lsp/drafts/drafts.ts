import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import { createMemory, type ReadingMemory } from '../../analysis/memory.ts';
import { readStory } from '../../analysis/story.ts';
import type { CheckedDraft, checkDraft } from '../../check.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Draft, DraftFormat } from '../../text/draft.ts';
import { type Log, logFailure } from '../editor/log.ts';
import type { Newsroom } from '../newsrooms/newsrooms.ts';
import { type EarlierTextOf, type ReadEarlier, readEarlier } from './earlier-versions.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { Settling } from './settling.ts';

/** An open draft with what the desk has to say about the version in `document`. */
export interface ReadDraft extends CheckedDraft {
  readonly document: TextDocument;
  readonly format: DraftFormat;
  readonly newsroom: Newsroom;
  /** The drafts of its package, itself among them, by the numbers that differences name; nothing where it is alone. */
  readonly members?: readonly TextDocument[];
}

/** Reads the open drafts, each with a memory of its own, and each version once. */
export interface DraftReader {
  readonly read: (document: TextDocument, newsroom: Newsroom) => ReadDraft | undefined;
  /** Has the draft read again although nobody changed it: what is known of it has. */
  readonly readAgain: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** How the reader reads; a test hands in another to watch what is read or to make it fail. */
export interface Reading {
  readonly check: (...given: Parameters<typeof checkDraft>) => CheckedDraft & Pick<ReadDraft, 'members'>;
  readonly createMemory: typeof createMemory;
}

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['draft', 'plain'],
  ['plaintext', 'plain'],
  // What Vim, Emacs and Helix call it.
  ['text', 'plain'],
  ['markdown', 'markdown'],
  ['html', 'html'],
]);

/** How a document in a language of the editor is read; nothing for what is no draft. */
export function formatOfLanguage(languageId: string): DraftFormat | undefined {
  return FORMATS.get(languageId);
}

interface Kept {
  readonly memory: ReadingMemory;
  readonly judgements: DraftJudgements | undefined;
  readonly version: number;
  readonly isCurrent: boolean;
  readonly earlier: ReadEarlier | undefined;
  readonly draft: ReadDraft;
}

/** What is known of a draft besides its text. */
export interface KnownOfDrafts extends Pick<HeldDocuments, 'paragraphsOf'> {
  /** Where its writer is writing, if anywhere. */
  readonly writingAt: (uri: string) => number | undefined;
  readonly earlierText: EarlierTextOf;
}

/** What the full reader needs of the server: judgements for each draft, and to be told when a draft was read. */
export interface FullReading {
  readonly createJudgements: () => DraftJudgements;
  readonly settling: Settling;
}

const NO_LAYOUT: Layout = { blocks: [], directives: [], checkedMarks: [], toCome: [], notated: [] };

/** What drafts are read with. */
interface Means {
  readonly reading: Reading;
  readonly full: FullReading | undefined;
  readonly known: KnownOfDrafts;
}

/** Sets up the reader; it keeps only what it can find again in the open drafts. */
export function createDraftReader(
  reading: Reading,
  full: FullReading | undefined,
  known: KnownOfDrafts,
  log: Log,
): DraftReader {
  const kept = new Map<string, Kept>();
  const means: Means = { reading: { ...reading, check: checkOrLog(reading.check, log) }, full, known };
  return {
    read(document, newsroom) {
      const format = formatOfLanguage(document.languageId);
      if (format === undefined || !newsroom.checks(document)) return undefined;
      const { uri } = document;
      const before = kept.get(uri);
      if (before !== undefined && isReadAs(before, document, newsroom)) return before.draft;
      const now = readVersion({ document, format, newsroom }, before, means);
      kept.set(uri, now);
      if (now.judgements !== undefined) full?.settling.onRead(uri, now.judgements);
      return now.draft;
    },
    readAgain(uri) {
      const before = kept.get(uri);
      if (before !== undefined) kept.set(uri, { ...before, isCurrent: false });
    },
    forget(uri) {
      kept.delete(uri);
      full?.settling.forget(uri);
    },
  };
}

function isReadAs({ isCurrent, version, draft }: Kept, document: TextDocument, newsroom: Newsroom): boolean {
  return isCurrent && version === document.version && draft.newsroom === newsroom;
}

type OpenDraft = Pick<ReadDraft, 'document' | 'format' | 'newsroom'>;

function readVersion(open: OpenDraft, before: Kept | undefined, { reading, full, known }: Means): Kept {
  const { document, newsroom } = open;
  const text = textOf(open, known);
  const earlier = readEarlier(known.earlierText(text.uri), text, newsroom, before?.earlier);
  const { memory, judgements } = keptMemory(before, newsroom) ?? openMemory(newsroom, reading, full);
  const given = { ...text, answered: newsroom.answers?.answered };
  const draft = { ...open, ...reading.check(given, newsroom.desk, memory, { earlier: earlier?.story }) };
  return { memory, judgements, version: document.version, isCurrent: true, earlier, draft };
}

/** What a document says of its paragraphs holds whatever language an editor takes its text for. */
function textOf({ document, format }: OpenDraft, { paragraphsOf, writingAt }: KnownOfDrafts): Draft {
  const { uri } = document;
  const text = document.getText();
  const paragraphs = paragraphsOf(uri, text);
  return { uri, format: paragraphs === undefined ? format : 'plain', text, writingAt: writingAt(uri), paragraphs };
}

type OpenMemory = Pick<Kept, 'memory' | 'judgements'>;

/** What was remembered by the reader that is asked for now; the other one has judged otherwise. */
function keptMemory(before: Kept | undefined, { options }: Newsroom): OpenMemory | undefined {
  return before?.draft.newsroom.options.reader === options.reader ? before : undefined;
}

function openMemory({ options }: Newsroom, reading: Reading, full: FullReading | undefined): OpenMemory {
  const judgements = options.reader === 'full' ? full?.createJudgements() : undefined;
  return { memory: reading.createMemory(judgements === undefined ? {} : { judgements }), judgements };
}

/** A draft that cannot be read shows nothing, rather than the findings of a version that is gone. */
function checkOrLog(check: Reading['check'], log: Log): Reading['check'] {
  return (draft, ...given) => {
    try {
      return check(draft, ...given);
    } catch (failure) {
      logFailure(log, `Reading ${draft.uri}`, failure);
      return { layout: NO_LAYOUT, story: readStory('', NO_LAYOUT, createMemory()), findings: [], answered: [] };
    }
  };
}

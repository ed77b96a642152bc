import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import { createMemory, type ReadingMemory } from '../../analysis/memory.ts';
import { readStory } from '../../analysis/story.ts';
import type { CheckedDraft, checkDraft } from '../../check.ts';
import type { Layout } from '../../layout/layout.ts';
import type { DraftFormat } from '../../text/draft.ts';
import { type Log, logFailure } from '../editor/log.ts';
import type { Newsroom } from '../newsrooms/newsrooms.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { Settling } from './settling.ts';

/** An open draft with what the desk has to say about the version in `document`. */
export interface ReadDraft extends CheckedDraft {
  readonly document: TextDocument;
  readonly format: DraftFormat;
  readonly newsroom: Newsroom;
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
  readonly check: typeof checkDraft;
  readonly createMemory: typeof createMemory;
}

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['draft', 'plain'],
  ['plaintext', 'plain'],
  ['markdown', 'markdown'],
  ['html', 'html'],
]);

interface Kept {
  readonly memory: ReadingMemory;
  readonly judgements: DraftJudgements | undefined;
  readonly version: number;
  readonly isCurrent: boolean;
  readonly draft: ReadDraft;
}

/** What the full reader needs of the server: judgements for each draft, and to be told when a draft was read. */
export interface FullReading {
  readonly createJudgements: () => DraftJudgements;
  readonly settling: Settling;
}

const NO_LAYOUT: Layout = { blocks: [], directives: [], checkedMarks: [], notated: [] };

/** What is known of the open drafts besides their text. */
export interface DraftSurroundings extends Pick<HeldDocuments, 'paragraphsOf'> {
  readonly writingAt: (uri: string) => number | undefined;
  readonly log: Log;
}

/** Sets up the reader; it keeps only what it can find again in the open drafts. */
export function createDraftReader(
  reading: Reading,
  full: FullReading | undefined,
  { writingAt, paragraphsOf, log }: DraftSurroundings,
): DraftReader {
  const kept = new Map<string, Kept>();

  function read(document: TextDocument, newsroom: Newsroom): ReadDraft | undefined {
    const format = FORMATS.get(document.languageId);
    if (format === undefined || !newsroom.checks(document)) return undefined;
    const before = kept.get(document.uri);
    const isSame = before?.version === document.version && before.draft.newsroom === newsroom;
    if (before?.isCurrent === true && isSame) return before.draft;
    const reader = newsroom.options.reader;
    const isKeptBy = before?.draft.newsroom.options.reader === reader;
    const { memory, judgements } = isKeptBy && before !== undefined ? before : openMemory(reader);
    const draft = { document, format, newsroom, ...checkOrLog(document, format, newsroom, memory) };
    kept.set(document.uri, { memory, judgements, version: document.version, isCurrent: true, draft });
    if (judgements !== undefined) full?.settling.onRead(document.uri, judgements);
    return draft;
  }

  function openMemory(reader: 'full' | 'quick'): Pick<Kept, 'memory' | 'judgements'> {
    const judgements = reader === 'full' ? full?.createJudgements() : undefined;
    return { memory: reading.createMemory(judgements === undefined ? {} : { judgements }), judgements };
  }

  function readAgain(uri: string): void {
    const before = kept.get(uri);
    if (before !== undefined) kept.set(uri, { ...before, isCurrent: false });
  }

  function forget(uri: string): void {
    kept.delete(uri);
    full?.settling.forget(uri);
  }

  /** A draft that cannot be read shows nothing, rather than the findings of a version that is gone. */
  function checkOrLog(
    document: TextDocument,
    format: DraftFormat,
    newsroom: Newsroom,
    memory: ReadingMemory,
  ): CheckedDraft {
    try {
      const { uri } = document;
      const { desk, answers } = newsroom;
      const text = document.getText();
      const paragraphs = paragraphsOf(uri, text);
      const known = { writingAt: writingAt(uri), answered: answers?.answered, paragraphs };
      // What a document says of its paragraphs holds whatever language an editor takes its text for.
      const form = paragraphs === undefined ? format : 'plain';
      return reading.check({ uri, format: form, text, ...known }, desk, memory);
    } catch (failure) {
      logFailure(log, `Reading ${document.uri}`, failure);
      return { layout: NO_LAYOUT, story: readStory('', NO_LAYOUT, createMemory()), findings: [] };
    }
  }

  return { read, readAgain, forget };
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftJudgements } from '../../analysis/claims/judgement.ts';
import { createMemory, type ReadingMemory } from '../../analysis/memory.ts';
import { type EarlierStory, readStory } from '../../analysis/story.ts';
import type { CheckedDraft, checkDraft } from '../../check.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Draft, DraftFormat } from '../../text/draft.ts';
import { type Log, logFailure } from '../editor/log.ts';
import type { Newsroom } from '../newsrooms/newsrooms.ts';
import { type EarlierText, type EarlierTextOf, readEarlier } from './earlier-versions.ts';
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
  readonly earlier: KeptEarlier | undefined;
  readonly draft: ReadDraft;
}

/** What a draft said before, read. */
interface KeptEarlier {
  readonly of: EarlierText;
  readonly newsroom: Newsroom;
  readonly story: EarlierStory;
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

/** Sets up the reader; it keeps only what it can find again in the open drafts. */
export function createDraftReader(
  reading: Reading,
  full: FullReading | undefined,
  { writingAt, earlierText, paragraphsOf }: KnownOfDrafts,
  log: Log,
): DraftReader {
  const kept = new Map<string, Kept>();

  function read(document: TextDocument, newsroom: Newsroom): ReadDraft | undefined {
    const format = formatOfLanguage(document.languageId);
    if (format === undefined || !newsroom.checks(document)) return undefined;
    const before = kept.get(document.uri);
    const isSame = before?.version === document.version && before.draft.newsroom === newsroom;
    if (before?.isCurrent === true && isSame) return before.draft;
    const reader = newsroom.options.reader;
    const isKeptBy = before?.draft.newsroom.options.reader === reader;
    const { memory, judgements } = isKeptBy && before !== undefined ? before : openMemory(reader);
    const { uri, version } = document;
    const text = textOf(document, format);
    const earlier = earlierOf(text, newsroom, before?.earlier);
    const draft = { document, format, newsroom, ...checkOrLog(text, newsroom, memory, earlier?.story) };
    kept.set(uri, { memory, judgements, version, isCurrent: true, earlier, draft });
    if (judgements !== undefined) full?.settling.onRead(uri, judgements);
    return draft;
  }

  /** What a document says of its paragraphs holds whatever language an editor takes its text for. */
  function textOf(document: TextDocument, format: DraftFormat): Draft {
    const { uri } = document;
    const text = document.getText();
    const paragraphs = paragraphsOf(uri, text);
    return { uri, format: paragraphs === undefined ? format : 'plain', text, writingAt: writingAt(uri), paragraphs };
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

  /** A draft that says what it said before needs to be held against nothing. */
  function earlierOf(draft: Draft, newsroom: Newsroom, before: KeptEarlier | undefined): KeptEarlier | undefined {
    const text = earlierText(draft.uri);
    if (text === undefined || text.text === draft.text) return undefined;
    if (before?.of === text && before.newsroom === newsroom) return before;
    return { of: text, newsroom, story: readEarlier(text, draft, newsroom) };
  }

  /** A draft that cannot be read shows nothing, rather than the findings of a version that is gone. */
  function checkOrLog(
    draft: Draft,
    { desk, answers }: Newsroom,
    memory: ReadingMemory,
    earlier: EarlierStory | undefined,
  ): ReturnType<Reading['check']> {
    try {
      return reading.check({ ...draft, answered: answers?.answered }, desk, memory, earlier);
    } catch (failure) {
      logFailure(log, `Reading ${draft.uri}`, failure);
      return { layout: NO_LAYOUT, story: readStory('', NO_LAYOUT, createMemory()), findings: [], answered: [] };
    }
  }

  return { read, readAgain, forget };
}

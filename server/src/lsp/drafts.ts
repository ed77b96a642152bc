import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createMemory, type ReadingMemory } from '../analysis/memory.ts';
import { readStory } from '../analysis/story.ts';
import type { CheckedDraft, checkDraft } from '../check.ts';
import type { Layout } from '../layout/layout.ts';
import type { DraftFormat } from '../text/draft.ts';
import { type Log, logFailure } from './log.ts';
import type { Newsroom } from './newsrooms.ts';

/** An open draft with what the desk has to say about the version in `document`. */
export interface ReadDraft extends CheckedDraft {
  readonly document: TextDocument;
  readonly format: DraftFormat;
  readonly newsroom: Newsroom;
}

/** Reads the open drafts, each with a memory of its own, and each version once. */
export interface DraftReader {
  readonly read: (document: TextDocument, newsroom: Newsroom) => ReadDraft | undefined;
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
  readonly version: number;
  readonly draft: ReadDraft;
}

const NO_LAYOUT: Layout = { blocks: [], directives: [], checkedMarks: [] };

/** Sets up the reader; it keeps only what it can find again in the open drafts. */
export function createDraftReader(reading: Reading, log: Log): DraftReader {
  const kept = new Map<string, Kept>();

  function read(document: TextDocument, newsroom: Newsroom): ReadDraft | undefined {
    const format = FORMATS.get(document.languageId);
    if (format === undefined || !newsroom.checks(document)) return undefined;
    const before = kept.get(document.uri);
    if (before?.version === document.version && before.draft.newsroom === newsroom) return before.draft;
    const memory = before?.memory ?? reading.createMemory();
    const draft = { document, format, newsroom, ...checkOrLog(document, format, newsroom, memory) };
    kept.set(document.uri, { memory, version: document.version, draft });
    return draft;
  }

  /** A draft that cannot be read shows nothing, rather than the findings of a version that is gone. */
  function checkOrLog(
    document: TextDocument,
    format: DraftFormat,
    newsroom: Newsroom,
    memory: ReadingMemory,
  ): CheckedDraft {
    try {
      return reading.check({ uri: document.uri, format, text: document.getText() }, newsroom.desk, memory);
    } catch (failure) {
      logFailure(log, `Reading ${document.uri}`, failure);
      return { layout: NO_LAYOUT, story: readStory('', NO_LAYOUT, createMemory()), findings: [] };
    }
  }

  return { read, forget: (uri) => kept.delete(uri) };
}

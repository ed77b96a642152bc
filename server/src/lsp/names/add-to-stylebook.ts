import { type Connection, type Range, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import type { StylebookEntry } from '../../rules/rule.ts';
import { inOneLine } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { spanInRange } from '../editor/positions.ts';
import { editConfig } from '../fixes/edits.ts';
import { configPlaceOf, tellPlace } from '../newsrooms/config-place.ts';
import { namedAt } from './named.ts';

/** What is added to the stylebook, and how. */
export interface StylebookAddition {
  readonly words: string;
  readonly entries: readonly StylebookEntry[];
  /** Where the desk keeps its stylebook, from the folder that is open; null where it has none, and settings take it. */
  readonly place: string | null;
  readonly edit: WorkspaceEdit | null;
}

/** Asks what adds the words at a range, or the name around a caret, to the stylebook; null where nothing is named. */
export const addToStylebookRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly range: Range },
  StylebookAddition | null,
  void
>('copydesk/addToStylebook');

/** Answers an editor that adds what its writer points at. */
export function answerAddToStylebook(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  client: Client,
): void {
  connection.onRequest(addToStylebookRequest, async ({ textDocument, range }) => {
    const draft = await draftAt(textDocument.uri);
    const entry = draft && entryAt(range, draft);
    return draft === undefined || entry === undefined ? null : toAddition(entry, draft, client);
  });
}

// “HWB”, “U.S.”: letters that stand for words.
const LETTERS = /^\p{Lu}(?:\.?[\p{Lu}\p{N}])+\.?s?$/u;

function entryAt(range: Range, draft: ReadDraft): StylebookEntry | undefined {
  const { start, end } = spanInRange(draft.document, range);
  const chosen = inOneLine(draft.document.getText().slice(start, end));
  if (chosen !== '') {
    return LETTERS.test(chosen)
      ? { list: 'acronyms', acronym: chosen, expansion: undefined }
      : { list: 'names', name: chosen };
  }
  const named = namedAt(start, draft.story);
  if (named === undefined) return undefined;
  return named.kind === 'acronym'
    ? { list: 'acronyms', acronym: named.use.acronym, expansion: undefined }
    : { list: 'names', name: named.entity.name };
}

function toAddition(entry: StylebookEntry, draft: ReadDraft, client: Client): StylebookAddition | null {
  const words = entry.list === 'acronyms' ? entry.acronym : entry.name;
  const place = configPlaceOf(draft.newsroom);
  if (place === undefined) return { words, entries: [entry], place: null, edit: null };
  const edit = editConfig(place, [entry], client);
  return edit === undefined
    ? null
    : { words, entries: [entry], place: tellPlace(place, draft.newsroom, client.say), edit };
}

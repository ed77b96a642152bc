import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REASON_TO_FILL_IN } from '../../layout/directive.ts';
import type { Edit, StylebookEntry } from '../../rules/rule.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { textEditOf } from '../editor/positions.ts';
import type { ConfigPlace } from '../newsrooms/config-place.ts';
import { addEntriesEdit } from './config-entry.ts';

/** Edits of a draft as an editor applies them. */
export function editDraft({ document }: ReadDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  return editDocument(
    document.uri,
    document.version,
    edits.map((edit) => textEditOf(document, edit)),
    client,
  );
}

/**
 * Edits of a draft that leave something for the writer to fill in: an editor that can selects it, so that the next thing
 * typed takes its place.
 */
export function editDraftToFill(draft: ReadDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const [edit, ...more] = edits;
  const snippet = edit && toSnippet(edit.newText);
  const { document } = draft;
  const selects = client.can.has('edit by snippets') && client.can.has('edit versions');
  if (edit === undefined || more.length > 0 || snippet === undefined || !selects)
    return editDraft(draft, edits, client);
  const { range } = textEditOf(document, edit);
  const filling: SnippetTextEdit = { range, snippet: { kind: 'snippet', value: snippet } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [filling] }] };
}

// “TK”, “say why here”: what the writer has to fill in.
const TO_FILL_IN = new RegExp(`\\bTK\\b|${REASON_TO_FILL_IN}`);

// “$”, “}”, “\”: what a snippet would take for its own.
const SNIPPET_MARKS = /[\\$}]/g;

function toSnippet(words: string): string | undefined {
  const found = TO_FILL_IN.exec(words);
  if (found === null) return undefined;
  const [open] = found;
  const asWritten = (text: string) => text.replace(SNIPPET_MARKS, '\\$&');
  const after = words.slice(found.index + open.length);
  return `${asWritten(words.slice(0, found.index))}\${1:${open}}${asWritten(after)}`;
}

/** Adds entries to a desk's config, and begins it where there is none; nothing where that cannot be done. */
export function editConfig(
  place: ConfigPlace,
  entries: readonly StylebookEntry[],
  client: Client,
): WorkspaceEdit | undefined {
  const text = place.kind === 'file' ? place.text : '';
  const edit = addEntriesEdit(text, entries);
  if (edit === undefined) return undefined;
  return editFile(place.kind, place.uri, [textEditOf(TextDocument.create(place.uri, 'yaml', 0, text), edit)], client);
}

/** Edits a file that is there or is yet to be made; nothing where the editor makes no files. */
export function editFile(
  kind: 'file' | 'new',
  uri: string,
  edits: TextEdit[],
  client: Client,
): WorkspaceEdit | undefined {
  if (kind === 'file') return editDocument(uri, null, edits, client);
  if (!client.can.has('create files') || !client.can.has('edit versions')) return undefined;
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits }] };
}

function editDocument(uri: string, version: number | null, edits: TextEdit[], client: Client): WorkspaceEdit {
  if (!client.can.has('edit versions')) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, StylebookEntry } from '../rules/rule.ts';
import type { Client } from './client.ts';
import { addEntriesEdit } from './config-entry.ts';
import { configPlaceOf } from './config-place.ts';
import type { ReadDraft } from './drafts.ts';
import { textEditOf } from './positions.ts';

/** Edits of a draft as an editor applies them. */
export function editDraft({ document }: ReadDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  return editDocument(
    document.uri,
    document.version,
    edits.map((edit) => textEditOf(document, edit)),
    client,
  );
}

/** Adds an entry to the nearest of the desk's configs and begins one where there is none; nothing where that cannot be done. */
export function editConfig(
  { newsroom }: ReadDraft,
  entries: readonly StylebookEntry[],
  client: Client,
): WorkspaceEdit | undefined {
  const place = configPlaceOf(newsroom);
  const text = place?.kind === 'file' ? place.text : '';
  const edit = addEntriesEdit(text, entries);
  if (place === undefined || edit === undefined) return undefined;
  const { kind, uri } = place;
  const edits = [textEditOf(TextDocument.create(uri, 'yaml', 0, text), edit)];
  if (kind === 'file') return editDocument(uri, null, edits, client);
  if (!client.can.has('create files') || !client.can.has('edit versions')) return undefined;
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits }] };
}

function editDocument(uri: string, version: number | null, edits: TextEdit[], client: Client): WorkspaceEdit {
  if (!client.can.has('edit versions')) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

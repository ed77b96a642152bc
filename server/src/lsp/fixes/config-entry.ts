import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Edit, StylebookEntry } from '../../rules/rule.ts';
import { changeBetween } from '../editor/changes.ts';

/**
 * The one edit that adds entries to a config and keeps its comments and order. None where the config is no YAML with keys:
 * its writer has to mend it first.
 */
export function addEntriesEdit(text: string, entries: readonly StylebookEntry[]): Edit | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents, errors } = document;
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  for (const entry of entries) addEntry(document, entry);
  const after = document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' });
  return differenceOf(text, text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after);
}

function differenceOf(before: string, after: string): Edit {
  const { removed, inserted } = changeBetween(before, after);
  return { span: removed, newText: after.slice(inserted.start, inserted.end) };
}

/** What the config lists already stays as it is, with its variants. */
function addEntry(document: Document, entry: StylebookEntry): void {
  const { key, value } = keyAndValue(entry);
  const list = document.get(entry.list, true);
  if (isMap(list)) {
    if (!list.has(key) || value !== null) list.set(key, value);
  } else if (isSeq(list)) {
    if (!list.items.some((item) => isScalar(item) && item.value === key)) list.add(key);
  } else document.set(entry.list, document.createNode(value === null ? [key] : { [key]: value }));
}

function keyAndValue(entry: StylebookEntry): { key: string; value: string | null } {
  return entry.list === 'acronyms'
    ? { key: entry.acronym, value: entry.expansion ?? null }
    : { key: entry.name, value: null };
}

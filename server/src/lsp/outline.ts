import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Entity, EntityKind } from '../analysis/names/mentions.ts';
import type { Block } from '../text/block.ts';
import type { Client } from './client.ts';
import type { ReadDraft } from './drafts.ts';
import { firstReference, timesOf } from './named.ts';
import { rangeOf } from './positions.ts';

interface OutlineGroup {
  readonly kind: EntityKind;
  readonly title: string;
  readonly symbol: SymbolKind;
  /** Fewer mentions than this are not worth a line. */
  readonly fewestMentions: number;
}

const GROUPS: readonly OutlineGroup[] = [
  { kind: 'person', title: 'People', symbol: SymbolKind.Object, fewestMentions: 1 },
  { kind: 'organisation', title: 'Organisations', symbol: SymbolKind.Module, fewestMentions: 1 },
  { kind: 'place', title: 'Places', symbol: SymbolKind.Constant, fewestMentions: 1 },
  // A capital that stands once and says nothing of itself may be no name at all.
  { kind: 'unknown', title: 'Other names', symbol: SymbolKind.Variable, fewestMentions: 2 },
];

/** The outline of a draft: its headings, then who and what it speaks of, each with the count of its mentions. */
export function outlineOf(draft: ReadDraft, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const symbols = [...headingsOf(draft), ...GROUPS.flatMap((group) => groupOf(group, draft))];
  if (client.can.has('nest symbols')) return symbols;
  return symbols.flatMap((symbol) => flatten(symbol, draft.document.uri));
}

/** Headings of Markdown and HTML are in the outline already: every editor reads those by itself. */
function headingsOf({ format, layout, document }: ReadDraft): DocumentSymbol[] {
  if (format !== 'plain') return [];
  const headings = layout.blocks.filter(isHeading);
  return headings.map(({ span, prose }, at) => ({
    name: inOneLine(prose),
    kind: SymbolKind.String,
    range: rangeOf(document, { start: span.start, end: headings[at + 1]?.span.start ?? document.getText().length }),
    selectionRange: rangeOf(document, span),
  }));
}

function isHeading({ kind, prose }: Block): boolean {
  return (kind === 'headline' || kind === 'heading') && prose.trim() !== '';
}

function groupOf({ kind, title, symbol, fewestMentions }: OutlineGroup, draft: ReadDraft): DocumentSymbol[] {
  const entities = draft.story.entities.filter(
    (entity) => entity.kind === kind && entity.mentions.length >= fewestMentions,
  );
  const children = entities.map((entity) => toSymbol(entity, symbol, draft));
  const range = children[0]?.range;
  if (range === undefined) return [];
  const detail = String(children.length);
  return [{ name: title, detail, kind: SymbolKind.Namespace, range, selectionRange: range, children }];
}

function toSymbol(entity: Entity, kind: SymbolKind, { story, document }: ReadDraft): DocumentSymbol {
  const range = rangeOf(document, firstReference(entity, story));
  const { name, mentions } = entity;
  return { name: inOneLine(name), detail: timesOf(mentions.length, 'mention'), kind, range, selectionRange: range };
}

function inOneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

/** A heading as it is; of a group its members, for it has no place of its own. */
function flatten({ children, ...symbol }: DocumentSymbol, uri: string): SymbolInformation[] {
  const listed = children === undefined ? [symbol] : children;
  return listed.map(({ name, kind, range }) => ({
    name,
    kind,
    location: { uri, range },
    ...(children === undefined ? {} : { containerName: symbol.name }),
  }));
}

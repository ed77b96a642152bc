import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { EntityKind } from '../../analysis/names/mentions.ts';
import type { Block } from '../../text/block.ts';
import { inOneLine, sliceOf } from '../../text/span.ts';
import { counted, type Say, type Words } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';
import { firstReference, KIND_WORDS } from './named.ts';
import { type Listed, listEntities } from './outline-people.ts';

interface OutlineGroup {
  readonly kind: EntityKind;
  readonly title: Words;
  readonly symbol: SymbolKind;
  /** Fewer mentions than this are not worth a line. */
  readonly fewestMentions: number;
}

const GROUPS: readonly OutlineGroup[] = [
  { kind: 'person', title: 'People', symbol: SymbolKind.Object, fewestMentions: 1 },
  { kind: 'organisation', title: 'Organisations', symbol: SymbolKind.Class, fewestMentions: 1 },
  { kind: 'place', title: 'Places', symbol: SymbolKind.Constant, fewestMentions: 1 },
  // A capital that stands once and says nothing of itself may be no name at all, unless somebody is quoted by it.
  { kind: 'unknown', title: 'Other names', symbol: SymbolKind.Variable, fewestMentions: 2 },
];

/** The outline of a draft: who and what it speaks of, each with the count of its mentions, then its headings. */
export function outlineOf(draft: ReadDraft, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const { can, say } = client;
  const listed = listEntities(draft.story);
  const symbols = [
    ...GROUPS.flatMap((group, place) => groupOf(group, place, { listed, draft, say })),
    ...toComeOf(draft, say),
    ...headingsOf(draft),
  ];
  if (can.has('nest symbols')) return symbols;
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

/** Who is listed, in which draft and in which language. */
interface Told {
  readonly listed: readonly Listed[];
  readonly draft: ReadDraft;
  readonly say: Say;
}

function groupOf(
  { kind, title, symbol, fewestMentions }: OutlineGroup,
  place: number,
  { listed, draft, say }: Told,
): DocumentSymbol[] {
  const isWorthALine = ({ entity, isSource, mentions }: Listed) =>
    entity.kind === kind && (isSource || mentions.length >= fewestMentions);
  const members = listed.filter(isWorthALine);
  const children = members.map((each) => toSymbol(each, symbol, draft, say));
  if (children.length === 0) return [];
  // An outline sorted by place has the groups at its top, in their order.
  const range = rangeOf(draft.document, { start: place, end: place });
  const detail = String(children.length);
  return [{ name: say(title), detail, kind: SymbolKind.Array, range, selectionRange: range, children }];
}

function toSymbol(listed: Listed, kind: SymbolKind, { story, document }: ReadDraft, say: Say): DocumentSymbol {
  const { entity, letters, mentions, isSource } = listed;
  const range = rangeOf(document, firstReference(entity, story));
  const name = [entity.name, ...letters.map((form) => `(${form})`)].map(inOneLine).join(' ');
  const what = KIND_WORDS[entity.kind];
  const words = [
    what && say(what),
    isSource ? say('source') : undefined,
    say(...counted(mentions.length, '1 mention', '{0} mentions')),
  ];
  return { name, detail: words.filter((word) => word !== undefined).join(', '), kind, range, selectionRange: range };
}

// “sank in ” before “TK”, “, the board” behind it: up to two words on each side, which tell what is to come.
const WORDS_BEFORE = /(?:\S+[ \t]+){0,2}\S*$/;
const WORDS_BEHIND = /^\S*(?:[ \t]+\S+){0,2}/;
const NEAR = 80; // Code units; two words are hardly longer.

/** What the writer has yet to find out. */
function toComeOf({ document, story }: ReadDraft, say: Say): DocumentSymbol[] {
  const text = document.getText();
  const children = story.placeholders.map(({ span: { start, end } }) => {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0].length ?? 0;
    const behind = WORDS_BEHIND.exec(text.slice(end, end + NEAR))?.[0].length ?? 0;
    const around = { start: start - before, end: end + behind };
    const range = rangeOf(document, around);
    return { name: inOneLine(sliceOf(text, around)), kind: SymbolKind.Event, range, selectionRange: range };
  });
  if (children.length === 0) return [];
  const range = rangeOf(document, { start: GROUPS.length, end: GROUPS.length });
  const detail = String(children.length);
  return [{ name: say('To come'), detail, kind: SymbolKind.Array, range, selectionRange: range, children }];
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

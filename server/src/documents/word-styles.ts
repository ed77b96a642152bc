import { Parser } from 'htmlparser2';
import type { ParagraphKind } from '../text/draft.ts';

/** What a document's styles make of a paragraph, by the style's id. */
export type Styles = ReadonlyMap<string, ParagraphKind>;

// Word keeps the English names of its own styles in every language; only their ids are translated.
const KINDS: ReadonlyMap<string, ParagraphKind> = new Map([
  ['title', 'headline'],
  ['subtitle', 'standfirst'],
  ['caption', 'caption'],
  ['fact box', 'box'],
  ['pull quote', 'pull-quote'],
  ['quote', 'block-quote'],
  ['intense quote', 'block-quote'],
  ['block text', 'block-quote'],
  ['quotations', 'block-quote'],
  ['byline', 'byline'],
  ['footnote text', 'footnote'],
  ['endnote text', 'footnote'],
]);

// “heading 2”, “List Bullet 3”: families with a number.
const HEADING = /^heading (\d)$/;
const LIST = /^list (?:bullet|number)\b/;

/** What a style of this name makes of a paragraph, in Word and in LibreOffice. */
export function kindOfStyle(name: string): ParagraphKind | undefined {
  const plain = name.toLowerCase();
  const level = HEADING.exec(plain)?.[1];
  if (level !== undefined) return kindOfHeading(level);
  return LIST.test(plain) ? 'list-item' : KINDS.get(plain);
}

/** What a heading of this level is, counted from “1”. */
export function kindOfHeading(level: string): ParagraphKind {
  return level === '1' ? 'top-heading' : 'heading';
}

/** Reads `word/styles.xml`: a style says what it is by its name, or by the one it is based on. */
export function readStyles(xml: string): Styles {
  const named = new Map<string, { name: string; basis: string | undefined }>();
  let open: { name: string; basis: string | undefined } | undefined;
  const parser = new Parser(
    {
      onopentag(tag, { 'w:styleId': id, 'w:val': value = '' }) {
        if (tag === 'w:style' && id !== undefined) {
          open = { name: '', basis: undefined };
          named.set(id, open);
        }
        if (open !== undefined && tag === 'w:name') open.name = value;
        if (open !== undefined && tag === 'w:basedOn') open.basis = value;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const kinds = new Map<string, ParagraphKind>();
  for (const id of named.keys()) {
    const kind = kindUpwards(id, named);
    if (kind !== undefined) kinds.set(id, kind);
  }
  return kinds;
}

const MOST_STEPS = 12; // A chain that is longer goes in a circle.

function kindUpwards(
  id: string,
  named: ReadonlyMap<string, { readonly name: string; readonly basis: string | undefined }>,
): ParagraphKind | undefined {
  let at: string | undefined = id;
  for (let step = 0; step < MOST_STEPS && at !== undefined; step += 1) {
    const style = named.get(at);
    const kind = style && kindOfStyle(style.name);
    if (kind !== undefined) return kind;
    at = style?.basis;
  }
  return undefined;
}

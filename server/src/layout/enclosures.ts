import { contains, type Span } from '../text/span.ts';
import { kindNamed } from './enclosing-names.ts';
import { type Piece, type PieceKind, toNote, wordsOf } from './piece.ts';
import { kindByClass } from './tags.ts';

/** A stretch of a draft of which what stands around it says what it is. */
export interface Enclosure {
  readonly kind: PieceKind;
  readonly span: Span;
}

/** A mark that opens or closes; `closes` nothing by name is the end of what was opened last. */
interface Mark {
  readonly span: Span;
  readonly name: string;
  readonly role: 'opens' | 'closes';
  readonly kind: PieceKind | undefined;
}

// “<PullQuote author="Ada">” at the start of a line, “</PullQuote>” anywhere: elements of HTML, and components in MDX.
const TAG = /^ {0,3}<([A-Za-z][\w.-]{0,60})(?![\w.-])((?:[^<>\n]|\n(?!\s*\n)){0,500})>|<\/([A-Za-z][\w.-]*)>/gm;
// “ class="factbox wide"”
const CLASS = /\sclass(?:Name)?\s*=\s*["']([^"'<>]*)["']/;
// “{{< pullquote >}}”, “{{% /callout %}}”: Hugo. What ends in “/” has nothing in it.
const HUGO = /\{\{[<%]\s{0,9}(\/?)\s{0,9}([A-Za-z][\w-]*)(?:\s[^{}\n]{0,500}?)?(?<!\/)[>%]\}\}/g;
// “{% pullquote %}”, “{% endpullquote %}”: Jekyll.
const LIQUID = /\{%-?\s{0,9}(end)?([a-z][\w-]*)(?:\s[^{}\n]*)?%\}/g;
// “[caption id="pier"]”, “[/caption]”: WordPress. “[caption](…)” is a link.
const SHORTCODE = /\[(\/?)([a-z][\w-]{0,30})(?:\s[^[\]\n]*)?\](?![([:])/g;
// “:::factbox”, “::: {.pullquote}”, “:::”: Docusaurus and Pandoc.
const FENCE = /^ {0,3}:{3,}[ \t]*\{?[ \t]*\.?([A-Za-z][\w-]*)?.*$/gm;

/** Finds what encloses a part of a story in Markdown and says what it is, in order; of two in one another the outer one. */
export function findEnclosures(text: string): Enclosure[] {
  const found = [
    ...pair(text, '</', TAG, readTag),
    ...pair(text, '{{', HUGO, readPlain),
    ...pair(text, '{%', LIQUID, readPlain),
    ...pair(text, '[/', SHORTCODE, readPlain),
    ...pair(text, ':::', FENCE, readFence),
  ];
  let reached = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isOuter = span.start >= reached;
      if (isOuter) reached = span.end;
      return isOuter;
    });
}

/** Pieces that say nothing else of themselves are what encloses them; both lists are in order. */
export function enclose(pieces: readonly Piece[], enclosures: readonly Enclosure[]): readonly Piece[] {
  let at = 0;
  return pieces.map((piece) => {
    while ((enclosures[at]?.span.end ?? piece.span.end) < piece.span.end) at += 1;
    const around = enclosures[at];
    if (around === undefined || !contains(around.span, piece.span) || !mayBecome(piece.kind, around.kind)) return piece;
    // A line that is the mark alone has no words, and is no note.
    if (around.kind === 'note') return wordsOf(piece).trim() === '' ? piece : toNote(piece);
    return { ...piece, kind: around.kind };
  });
}

const PLAIN: ReadonlySet<PieceKind> = new Set(['text', 'stressed', 'paragraph']);

/** A list or quotation in a box is a part of the box; a heading or a table is one everywhere. */
function mayBecome(kind: PieceKind, around: PieceKind): boolean {
  if (PLAIN.has(kind)) return true;
  return around !== 'caption' && around !== 'block-quote' && (kind === 'list-item' || kind === 'block-quote');
}

type ReadMark = (match: RegExpMatchArray, span: Span) => Mark | undefined;

const readTag: ReadMark = ({ 1: opened, 2: attributes = '', 3: closed = '' }, span) => {
  // “<Chart />” has nothing in it.
  if (attributes.endsWith('/')) return undefined;
  if (opened === undefined) return { span, name: closed, role: 'closes', kind: undefined };
  return { span, name: opened, role: 'opens', kind: kindByClass(opened, classIn(attributes)) ?? kindNamed(opened) };
};

function classIn(attributes: string): string | undefined {
  return CLASS.exec(attributes)?.[1];
}

const readPlain: ReadMark = ({ 1: close, 2: name = '' }, span) => {
  return { span, name, role: close ? 'closes' : 'opens', kind: kindNamed(name) };
};

const readFence: ReadMark = ({ 1: name }, span) => {
  const role = name === undefined ? 'closes' : 'opens';
  return { span, name: '', role, kind: name === undefined ? undefined : kindNamed(name) };
};

/** Pairs each mark that opens with the next of its name that closes. */
function* pair(text: string, sign: string, pattern: RegExp, read: ReadMark): Generator<Enclosure> {
  if (!text.includes(sign)) return;
  const open = new Map<string, Mark[]>();
  for (const match of text.matchAll(pattern)) {
    const mark = read(match, { start: match.index, end: match.index + match[0].length });
    if (mark === undefined) continue;
    const opened = open.get(mark.name) ?? [];
    if (mark.role === 'opens') open.set(mark.name, opened);
    if (mark.role === 'opens') opened.push(mark);
    const from = mark.role === 'closes' ? opened.pop() : undefined;
    if (from?.kind !== undefined) yield { kind: from.kind, span: { start: from.span.start, end: mark.span.end } };
  }
}

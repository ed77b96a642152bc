import { readXmlFields } from '../fields/xml-fields.ts';
import { findXmlStories, type XmlStory } from '../fields/xml-stories.ts';
import type { StoryPlace } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type { RoleOf } from './field-kinds.ts';
import { findHtmlPieces } from './html-pieces.ts';
import { oneStory } from './json.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';
import type { MarkedUp } from './marked-up.ts';
import type { Piece } from './piece.ts';

/** Reads a story from a feed, an export of WordPress, NITF or NewsML-G2. */
export function readXml(text: string, roleOf: RoleOf, { item = 1 }: StoryPlace = {}): Layout {
  const story = findXmlStories(text)[item - 1];
  if (story === undefined) return layOut(NOTHING, roleOf);
  const found = findParts(text, story);
  const { pieces, fields = [] } = found;
  const hasText = pieces.some(isText) || fields.some((field) => roleOf(field) === 'story');
  return layOut(found, oneStory(fields, undefined, hasText ? roleOf : inSummary(roleOf)));
}

function isText({ kind }: Piece): boolean {
  return kind !== 'headline' && kind !== 'standfirst';
}

// Where a feed has no text of its own for a story, the story stands here, whole or its beginning.
const SUMMARIES: ReadonlySet<string> = new Set(['description', 'summary']);

function inSummary(roleOf: RoleOf): RoleOf {
  return (field) => (SUMMARIES.has(field.path.join('.')) ? 'story' : roleOf(field));
}

const NOTHING: MarkedUp = { pieces: [], directives: [] };

function findParts(text: string, { element, span }: XmlStory): MarkedUp {
  if (element === 'nitf') return findXmlPieces(text, span);
  if (element === 'entry') return findEntry(text, span);
  const fields = readXmlFields(text, span, isNoMarkup);
  const inline = element === 'newsItem' ? inlineXml(text, span) : undefined;
  return inline === undefined ? { ...NOTHING, fields } : { ...findXmlPieces(text, inline), fields };
}

// “<content type="xhtml">”: where Atom has the markup itself, and not in CDATA or entities.
const XHTML = /<(title|summary|content)\b[^>]*\btype\s*=\s*["']xhtml["'][^>]*>/g;

/** An entry of Atom (RFC 4287), of which a part may be markup. */
function findEntry(text: string, span: Span): MarkedUp {
  const parts = [...text.slice(span.start, span.end).matchAll(XHTML)].map(({ index, 0: opening, 1: name = '' }) => {
    const start = span.start + index + opening.length;
    const end = text.indexOf(`</${name}>`, start);
    return { name, span: { start, end: end < 0 ? span.end : Math.min(end, span.end) } };
  });
  const names = new Set(parts.map(({ name }) => name));
  const pieces = parts.flatMap((part) =>
    findXmlPieces(text, part.span).pieces.map((piece) => toldBy(part.name, piece, names)),
  );
  return { ...NOTHING, pieces, fields: readXmlFields(text, span, (name) => !names.has(name)) };
}

function toldBy(name: string, piece: Piece, names: ReadonlySet<string>): Piece {
  if (name === 'title') return { ...piece, kind: 'headline' };
  return name === 'summary' && names.has('content') ? { ...piece, kind: 'standfirst' } : piece;
}

function findXmlPieces(text: string, stretch: Span): MarkedUp {
  return findHtmlPieces(text, stretch, { markup: 'xml' });
}

const isNoMarkup = (name: string) => name !== 'inlineXML';

// “<inlineXML contenttype="application/nitf+xml">”: where NewsML-G2 holds the story itself.
const INLINE_XML = /<inlineXML\b[^<>]*>/;

function inlineXml(text: string, { start, end }: Span): Span | undefined {
  const opening = INLINE_XML.exec(text.slice(start, end));
  if (opening === null) return undefined;
  const from = start + opening.index + opening[0].length;
  const to = text.indexOf('</inlineXML>', from);
  return { start: from, end: to < 0 ? end : Math.min(to, end) };
}

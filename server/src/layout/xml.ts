import { readXmlFields } from '../fields/xml-fields.ts';
import { findXmlStories, type XmlStory } from '../fields/xml-stories.ts';
import type { StoryPlace } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type { RoleOf } from './field-kinds.ts';
import { findHtmlPieces } from './html-pieces.ts';
import { oneStory } from './json.ts';
import type { Layout } from './layout.ts';
import { layOut, type MarkedUp } from './marked-up.ts';

/** Reads a story from a feed, an export of WordPress, NITF or NewsML-G2. */
export function readXml(text: string, roleOf: RoleOf, { item = 1 }: StoryPlace = {}): Layout {
  const story = findXmlStories(text)[item - 1];
  const found = story === undefined ? NOTHING : findParts(text, story);
  return layOut(found, oneStory(found.fields ?? [], undefined, roleOf));
}

const NOTHING: MarkedUp = { pieces: [], directives: [] };

function findParts(text: string, { element, span }: XmlStory): MarkedUp {
  if (element === 'nitf') return findXmlPieces(text, span);
  const fields = readXmlFields(text, span, isNoMarkup);
  const inline = element === 'newsItem' ? inlineXml(text, span) : undefined;
  return inline === undefined ? { ...NOTHING, fields } : { ...findXmlPieces(text, inline), fields };
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

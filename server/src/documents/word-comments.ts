import { type Zippable, zipSync } from 'fflate';
import type { Span } from '../text/span.ts';
import { UnreadableDocument, unpackAll } from './archive.ts';
import type { Stretch, WordText } from './document-text.ts';
import { CONTENT_TYPES, MAIN } from './word.ts';
import { stretchAt } from './word-lines.ts';

export { UnreadableDocument } from './archive.ts';

/** What is said of some words of a document's text. */
export interface WordComment {
  readonly span: Span;
  readonly text: string;
}

const AUTHOR = 'Copydesk';
const COMMENTS = 'word/comments.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** A copy of a document with comments, and how many there was no place for: Word takes none in a footnote. */
export interface Commented {
  readonly bytes: Uint8Array;
  readonly left: number;
}

/**
 * Writes comments into a copy of the document that `word` was read from. Only the text's own part and those that list and
 * hold comments change; every other part stays as it is, byte for byte.
 */
export function writeComments(bytes: Uint8Array, word: WordText, comments: readonly WordComment[]): Commented {
  const parts = unpackAll(bytes);
  const told = (name: string) => new TextDecoder().decode(parts.get(name));
  const known = told(COMMENTS);
  const placed = comments.flatMap((comment) => placeComment(word, comment));
  const first = firstFreeId(known);
  const xml = told(MAIN);
  const insertions = placed.flatMap(({ from, to }, at) => [
    insertionAt(xml, from, `<w:commentRangeStart w:id="${first + at}"/>`),
    insertionAt(xml, to, endMark(first + at)),
  ]);
  const changed = {
    ...(known === ''
      ? announceComments(told(CONTENT_TYPES), parts.has(RELATIONS) ? told(RELATIONS) : NO_RELATIONS)
      : {}),
    [MAIN]: insert(xml, insertions),
    [COMMENTS]: addComments(known, placed.map(({ text }, at) => toComment(first + at, text)).join('')),
  };
  const zip: Zippable = Object.fromEntries(parts);
  for (const [name, text] of Object.entries(changed)) zip[name] = new TextEncoder().encode(text);
  return { bytes: zipSync(zip), left: comments.length - placed.length };
}

/** Names the new part with comments where a document lists its parts. */
function announceComments(types: string, relations: string): Readonly<Record<string, string>> {
  return {
    [CONTENT_TYPES]: addBefore(types, 'Types', `<Override PartName="/${COMMENTS}" ContentType="${TYPE}"/>`),
    [RELATIONS]: addBefore(
      relations,
      'Relationships',
      `<Relationship Id="copydeskComments" Type="${RELATION}" Target="comments.xml"/>`,
    ),
  };
}

/** Where in the XML some character begins or ends. */
interface Point {
  readonly stretch: Stretch;
  readonly side: 'before' | 'after';
  /** How many characters of the chunk stand before the point. */
  readonly into: number;
}

interface PlacedComment {
  readonly from: Point;
  readonly to: Point;
  readonly text: string;
}

function placeComment({ stretches }: WordText, { span, text }: WordComment): PlacedComment[] {
  const first = stretchAt(stretches, span.start);
  const last = stretchAt(stretches, Math.max(span.start, span.end - 1));
  if (first?.part !== MAIN || last?.part !== MAIN || first.chunk.xml === undefined || last.chunk.xml === undefined) {
    return [];
  }
  return [{ from: pointIn(first, span.start, 'before'), to: pointIn(last, span.end, 'after'), text }];
}

/** An offset between two paragraphs counts as the end of the first. */
function pointIn(stretch: Stretch, offset: number, side: Point['side']): Point {
  return { stretch, side, into: Math.min(offset - stretch.start, stretch.chunk.text.length) };
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** The tag of the text element that is parted, which then has to say that its blanks count. */
  readonly tag: Span | undefined;
}

const KEEP_BLANKS = ' xml:space="preserve"';

/** Puts a mark between two runs: between the two that are there, or into the one that it parts. */
function insertionAt(xml: string, { stretch, side, into }: Point, mark: string): Insertion {
  const { chunk } = stretch;
  const { run, tag } = chunk;
  const span = chunk.xml ?? { start: 0, end: 0 };
  const at = chunk.isPlain ? span.start + into : into === 0 ? span.start : span.end;
  const properties = run?.properties === undefined ? '' : xml.slice(run.properties.start, run.properties.end);
  if (run !== undefined && side === 'before' && chunk.character === 0 && into === 0) {
    return { at: run.span.start, text: mark, tag: undefined };
  }
  if (run !== undefined && side === 'after' && xml.slice(at, run.span.end) === `</${elementOf(xml, tag)}></w:r>`) {
    return { at: run.span.end, text: mark, tag: undefined };
  }
  if (tag === undefined) return { at, text: `</w:r>${mark}<w:r>${properties}`, tag };
  const element = elementOf(xml, tag);
  return { at, text: `</${element}></w:r>${mark}<w:r>${properties}<${element}${KEEP_BLANKS}>`, tag };
}

/** What holds the text: a deletion that is tracked calls it otherwise. */
function elementOf(xml: string, tag: Span | undefined): string {
  return tag !== undefined && xml.startsWith('<w:delText', tag.start) ? 'w:delText' : 'w:t';
}

function insert(xml: string, insertions: readonly Insertion[]): string {
  const tags = new Map(
    insertions.flatMap(({ tag }): [number, Span][] => (tag === undefined ? [] : [[tag.start, tag]])),
  );
  const widened = [...tags.values()]
    .filter((tag) => !xml.slice(tag.start, tag.end).includes('xml:space'))
    .map((tag) => ({ at: tag.start + 1 + elementOf(xml, tag).length, text: KEEP_BLANKS }));
  // What is inserted at one place stays in its order: the sort is stable.
  const sorted = [...insertions, ...widened].toSorted((a, b) => a.at - b.at);
  let at = 0;
  let told = '';
  for (const insertion of sorted) {
    told += xml.slice(at, insertion.at) + insertion.text;
    at = insertion.at;
  }
  return told + xml.slice(at);
}

function endMark(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

function toComment(id: number, text: string): string {
  const run = `<w:r><w:t${KEEP_BLANKS}>${escapeXml(text)}</w:t></w:r>`;
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="CD"><w:p>${run}</w:p></w:comment>`;
}

function addComments(known: string, comments: string): string {
  if (known !== '') return addBefore(known, 'w:comments', comments);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<w:comments xmlns:w="${NAMESPACE}">${comments}</w:comments>`;
}

/** Puts something at the end of an XML document's outermost element, which may have been empty. */
function addBefore(xml: string, element: string, added: string): string {
  const at = xml.lastIndexOf(`</${element}>`);
  if (at >= 0) return xml.slice(0, at) + added + xml.slice(at);
  const [open, empty] = [xml.lastIndexOf(`<${element}`), xml.lastIndexOf('/>')];
  if (open >= 0 && empty > open) return `${xml.slice(0, empty)}>${added}</${element}>${xml.slice(empty + 2)}`;
  throw new UnreadableDocument('is damaged. Open it in Word and save it again.');
}

// “w:id="12"”: the number of a comment.
const ID = /<w:comment\b[^<>]*\bw:id="(\d+)"/g;

function firstFreeId(comments: string): number {
  return [...comments.matchAll(ID)].reduce((free, [, id]) => Math.max(free, Number(id) + 1), 0);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import { type OpenDirective, readDirective } from './directive.ts';
import { createGalley, type Galley } from './galley.ts';
import type { Layout } from './layout.ts';
import type { Words } from './leaf.ts';
import { layOut, type MarkedUp } from './marked-up.ts';
import type { PieceKind } from './piece.ts';
import { kindByClass, styleOf, type TagStyle } from './tags.ts';

/** An open element: what its text is. */
interface Frame {
  readonly kind: PieceKind;
  readonly show: TagStyle['show'];
}

const OUTSIDE: Frame = { kind: 'paragraph', show: 'prose' };

/** Reads HTML, a page or a part of one. */
export function readHtml(text: string): Layout {
  return layOut(findHtmlPieces(text, { start: 0, end: text.length }));
}

/** Finds the blocks and orders in a stretch of HTML; spans count from the text's start. */
export function findHtmlPieces(text: string, stretch: Span): MarkedUp {
  const directives: OpenDirective[] = [];
  const galley = createGalley();
  const frames: Frame[] = [OUTSIDE];
  // The parser's end index is that of the last code unit, not of the one after it.
  const here = () => ({ start: stretch.start + parser.startIndex, end: stretch.start + parser.endIndex + 1 });
  const parser = new Parser({
    ...tagHandlers(galley, frames),
    ontext(data) {
      const { kind, show } = topOf(frames);
      if (show === 'hidden' || isUnfinishedTag(text, here(), data)) return;
      const words = wordsAt(text, here(), data);
      galley.set(words, kind, show === 'stressed' ? 'stressed' : 'plain');
      // A block never ends within an entity.
      if (words.shown !== data) galley.reachTo(words.span.end);
    },
    oncomment() {
      const directive = readDirective(text, here());
      if (directive === undefined) return;
      directives.push(directive);
      galley.reachTo(directive.span.end);
    },
  });
  parser.end(text.slice(stretch.start, stretch.end));
  galley.close();
  return { pieces: galley.pieces, directives };
}

/** Opens and closes elements: keeps the frames, and ends a block where one begins or ends. */
function tagHandlers(galley: Galley, frames: Frame[]) {
  return {
    onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
      if (styleOf(name).flow === 'block') galley.close();
      if (name === 'br') galley.breakLine();
      frames.push(frameIn(topOf(frames), name, attributes));
    },
    onclosetag(name: string): void {
      if (styleOf(name).flow === 'block') galley.close();
      if (frames.length > 1) frames.pop();
    },
  };
}

function topOf(frames: readonly Frame[]): Frame {
  return frames.at(-1) ?? OUTSIDE;
}

/** The parser hands a tag such as “<p” at the very end on as the text “p”, where its name could become that of raw text. */
function isUnfinishedTag(text: string, here: Span, data: string): boolean {
  return text[here.start] === '<' && !data.startsWith('<');
}

/** The words that the parser read up to here: as they stand, or an entity decoded and followed by blanks. */
function wordsAt(text: string, here: Span, data: string): Words {
  const span = { start: here.end - data.length, end: here.end };
  if (text.slice(span.start, span.end) === data) return { span, shown: data };
  const length = here.end - here.start;
  return { span: here, shown: data.slice(0, length).padEnd(length) };
}

function frameIn(parent: Frame, name: string, attributes: Readonly<Record<string, string>>): Frame {
  const style = styleOf(name);
  const isHidden = parent.show === 'hidden' || style.show === 'hidden' || attributes['hidden'] !== undefined;
  const isStressed = parent.show === 'stressed' || style.show === 'stressed';
  const show = isHidden ? 'hidden' : isStressed ? 'stressed' : 'prose';
  return { kind: kindIn(parent.kind, style, attributes['class']), show };
}

/** The kind of an element's blocks: a heading is one everywhere; a list in a quotation is still the quotation. */
function kindIn(parent: PieceKind, style: TagStyle, className: string | undefined): PieceKind {
  if (style.flow === 'inline') return parent;
  if (parent !== 'paragraph' && style.kind !== 'heading') return parent;
  return kindByClass(className) ?? style.kind ?? parent;
}

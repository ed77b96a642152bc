import { readFrontMatter } from '../fields/front-matter.ts';
import type { DraftParagraph } from '../text/draft.ts';
import { contains, overlaps, type Span, shiftSpan } from '../text/span.ts';
import { type Asides, findAsides } from './asides.ts';
import { blankOut, inkOf } from './blank.ts';
import { coverBlocks } from './directive.ts';
import { besideStory, type RoleOf, USUAL_ROLES } from './field-kinds.ts';
import type { NamingPieces } from './kinds.ts';
import type { Layout } from './layout.ts';
import { LIST_MARKER, QUOTE_MARKER } from './line-start.ts';
import { nameAround, type ReadFields, readFields } from './named-blocks.ts';
import { type Piece, pieceOf } from './piece.ts';
import { findParagraphs } from './plain-paragraphs.ts';
import { mayEndSentence } from './sentence-end.ts';
import { blankToCome } from './to-come.ts';

// “> ” at the start of each line of a quotation.
const QUOTE_MARKERS = /^[^\S\r\n]*>[> \t]*/gm;

/**
 * Reads plain text, whether each paragraph is one line or lines are broken at a width. A line that is being written, the
 * one at `writingAt`, is no heading yet.
 */
export function readPlain(text: string, naming: NamingPieces = {}, roleOf: RoleOf = USUAL_ROLES.fields): Layout {
  const { span: front, fields, brokenLine } = readFrontMatter(text);
  const asides = findAsides(text);
  const read = readFields(fields, besideStory(roleOf));
  const keyed = { ...read, told: read.told.map((piece) => blankIn(piece, asides.blanks)) };
  // Lines between two rules may as well be the story's first: front matter has a key that is known.
  const from = keyed.told.length > 0 ? front.end : 0;
  const story = ' '.repeat(from) + text.slice(from);
  const shown = blankOut(story, asides.blanks);
  const paragraphs = findParagraphs(shown).map((span) => inkOf(story, span));
  const told = paragraphs.map((span, at) => readPiece(span, shown, paragraphs[at - 1]));
  const laidOut = layOutPlain({ asides: asidesFrom(from, asides), shown, paragraphs, told, keyed, naming });
  return { ...laidOut, brokenLine };
}

function blankIn(piece: Piece, blanks: readonly Span[]): Piece {
  const { span, prose } = piece;
  const inside = blanks.filter((blank) => contains(span, blank));
  return {
    ...piece,
    prose: blankOut(
      prose,
      inside.map((blank) => shiftSpan(blank, -span.start)),
    ),
  };
}

/** What is said in front matter is no order to Copydesk, and no note between the paragraphs. */
function asidesFrom(from: number, { directives, notes, ...others }: Asides): Asides {
  const isBehind = ({ start }: Span) => start >= from;
  return {
    ...others,
    directives: directives.filter(({ span }) => isBehind(span)),
    notes: notes.filter(isBehind),
  };
}

/** Reads the text of a document, whose paragraphs say of themselves what they are. */
export function readParagraphs(
  text: string,
  paragraphs: readonly DraftParagraph[],
  { furnitureOf }: NamingPieces = {},
): Layout {
  const asides = findAsides(text);
  const shown = blankOut(text, asides.blanks);
  const told = paragraphs.filter(({ span }) => shown.slice(span.start, span.end).trim() !== '');
  const spans = told.map(({ span }) => inkOf(text, span));
  const pieces = spans.map((span, at) => pieceOf(told[at]?.kind ?? 'text', span, shown));
  const keyed = { told: [], notated: [] };
  return layOutPlain({ asides, shown, paragraphs: spans, told: pieces, keyed, naming: { furnitureOf } });
}

/** A text in its paragraphs. */
interface ToldParagraphs {
  readonly asides: Asides;
  readonly shown: string;
  readonly paragraphs: readonly Span[];
  /** The pieces of the paragraphs. */
  readonly told: readonly Piece[];
  readonly keyed: Pick<ReadFields, 'told' | 'notated'>;
  readonly naming: NamingPieces;
}

/** The notes that stand apart from the paragraphs go between their pieces. */
function layOutPlain({ asides, shown, paragraphs, told, keyed, naming }: ToldParagraphs): Layout {
  const notes = standingAlone(asides.notes, paragraphs).map((span) => pieceOf('note', span, shown));
  const pieces = notes.length === 0 ? told : [...told, ...notes].sort((a, b) => a.span.start - b.span.start);
  const { blocks, toCome } = blankToCome(nameAround(keyed.told, pieces, naming));
  const directives = coverBlocks(asides.directives, blocks);
  return { blocks, directives, checkedMarks: asides.checkedMarks, toCome, notated: keyed.notated };
}

function readPiece(span: Span, shown: string, above: Span | undefined): Piece {
  const prose = shown.slice(span.start, span.end);
  if (above !== undefined && isSetIn(span, above, shown)) return pieceOf('block-quote', span, shown);
  if (!QUOTE_MARKER.test(prose)) return pieceOf('text', span, shown);
  const unmarked = prose.replace(QUOTE_MARKERS, (marker) => ' '.repeat(marker.length));
  return { ...pieceOf('block-quote', { start: 0, end: unmarked.length }, unmarked), span };
}

const SHORTEST_SET_IN = 80; // Shorter lines are the items of a list, of which each may be set in.

/** Whether a paragraph stands farther in than the one above, which announces it by a colon: a quotation from elsewhere. */
function isSetIn(span: Span, above: Span, shown: string): boolean {
  if (span.end - span.start < SHORTEST_SET_IN || shown.charAt(above.end - 1) !== ':') return false;
  const prose = shown.slice(span.start, span.end);
  if (LIST_MARKER.test(prose) || !mayEndSentence(prose)) return false;
  return indentAt(span.start, shown) >= indentAt(above.start, shown) + FARTHER_IN;
}

const FARTHER_IN = 2;
const TAB = 4;

/** How far in a paragraph begins, in spaces. */
function indentAt(start: number, shown: string): number {
  let width = 0;
  for (let at = start - 1; at >= 0 && (shown[at] === ' ' || shown[at] === '\t'); at--) {
    width += shown[at] === '\t' ? TAB : 1;
  }
  return width;
}

/** The notes that stand on lines of their own. Both lists are in the order of the text. */
function standingAlone(notes: readonly Span[], paragraphs: readonly Span[]): Span[] {
  let at = 0;
  return notes.filter((note) => {
    while ((paragraphs[at]?.end ?? note.end) <= note.start) at += 1;
    const paragraph = paragraphs[at];
    return paragraph === undefined || !overlaps(paragraph, note);
  });
}

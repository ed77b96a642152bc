import { readFrontMatter } from '../fields/front-matter.ts';
import type { DraftParagraph } from '../text/draft.ts';
import { contains, overlaps, type Span, shiftSpan } from '../text/span.ts';
import { type Asides, findAsides } from './asides.ts';
import { blankOut, inkOf } from './blank.ts';
import { coverBlocks } from './directive.ts';
import { type RoleOf, USUAL_ROLES } from './field-kinds.ts';
import type { Layout } from './layout.ts';
import { QUOTE_MARKER } from './line-start.ts';
import { type KeyedPieces, keepStoryFields, nameAround } from './named-blocks.ts';
import { type Piece, pieceOf } from './piece.ts';
import { continues, type InkedLine, readWrapping } from './wrapping.ts';

// “\r\n”, a form feed, U+2028: what ends a line in one program or another.
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

// “> ” at the start of each line of a quotation.
const QUOTE_MARKERS = /^[^\S\r\n]*>[> \t]*/gm;

/**
 * Reads plain text, whether each paragraph is one line or lines are broken at a width. A line that is being written, the
 * one at `writingAt`, is no heading yet.
 */
export function readPlain(text: string, writingAt?: number, roleOf: RoleOf = USUAL_ROLES): Layout {
  const { span: front, fields } = readFrontMatter(text);
  const asides = findAsides(text);
  const { pieces, notated } = keepStoryFields(fields, roleOf);
  const keyed = { pieces: pieces.map((piece) => blankIn(piece, asides.blanks)), notated };
  // Lines between two rules may as well be the story's first: front matter has a key that is known.
  const from = keyed.pieces.length > 0 ? front.end : 0;
  const story = ' '.repeat(from) + text.slice(from);
  const shown = blankOut(story, asides.blanks);
  const paragraphs = joinLines(splitLines(shown)).map((span) => inkOf(story, span));
  const told = paragraphs.map((span) => readPiece(span, shown));
  return layOutPlain({ asides: asidesFrom(from, asides), shown, paragraphs, told, keyed, writingAt });
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
export function readParagraphs(text: string, paragraphs: readonly DraftParagraph[]): Layout {
  const asides = findAsides(text);
  const shown = blankOut(text, asides.blanks);
  const told = paragraphs.filter(({ span }) => shown.slice(span.start, span.end).trim() !== '');
  const spans = told.map(({ span }) => inkOf(text, span));
  const pieces = spans.map((span, at) => pieceOf(told[at]?.kind ?? 'text', span, shown));
  const keyed = { pieces: [], notated: [] };
  return layOutPlain({ asides, shown, paragraphs: spans, told: pieces, keyed, writingAt: undefined });
}

/** A text in its paragraphs, and where somebody is at work in it. */
interface ToldParagraphs {
  readonly asides: Asides;
  readonly shown: string;
  readonly paragraphs: readonly Span[];
  /** The pieces of the paragraphs. */
  readonly told: readonly Piece[];
  readonly keyed: KeyedPieces;
  readonly writingAt: number | undefined;
}

/** The notes that stand apart from the paragraphs go between their pieces. */
function layOutPlain({ asides, shown, paragraphs, told, keyed, writingAt }: ToldParagraphs): Layout {
  const notes = standingAlone(asides.notes, paragraphs).map((span) => pieceOf('note', span, shown));
  const pieces = notes.length === 0 ? told : [...told, ...notes].sort((a, b) => a.span.start - b.span.start);
  const blocks = nameAround(keyed.pieces, pieces, writingAt);
  const directives = coverBlocks(asides.directives, blocks);
  return { blocks, directives, checkedMarks: asides.checkedMarks, notated: keyed.notated };
}

/** The lines that have ink. A note's line breaks are blanked already, so that it never parts a line. */
function splitLines(shown: string): InkedLine[] {
  const lines: InkedLine[] = [];
  let afterGap = true;
  let start = 0;
  for (const end of lineEnds(shown)) {
    const line = shown.slice(start, end.start);
    const hasInk = line.trim() !== '';
    if (hasInk) lines.push({ span: { start, end: end.start }, shown: line, afterGap });
    afterGap = !hasInk;
    start = end.end;
  }
  return lines;
}

function* lineEnds(text: string): Generator<Span> {
  for (const match of text.matchAll(LINE_BREAK)) yield { start: match.index, end: match.index + match[0].length };
  yield { start: text.length, end: text.length };
}

/** Joins the lines that go on with one another into paragraphs. */
function joinLines(lines: readonly InkedLine[]): Span[] {
  const wrapping = readWrapping(lines);
  const paragraphs: Span[] = [];
  let previous: InkedLine | undefined;
  for (const line of lines) {
    const begun = paragraphs.at(-1);
    if (previous && begun && continues(previous, line, wrapping)) {
      paragraphs[paragraphs.length - 1] = { start: begun.start, end: line.span.end };
    } else paragraphs.push(line.span);
    previous = line;
  }
  return paragraphs;
}

function readPiece(span: Span, shown: string): Piece {
  const prose = shown.slice(span.start, span.end);
  if (!QUOTE_MARKER.test(prose)) return pieceOf('text', span, shown);
  const unmarked = prose.replace(QUOTE_MARKERS, (marker) => ' '.repeat(marker.length));
  return { ...pieceOf('block-quote', { start: 0, end: unmarked.length }, unmarked), span };
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

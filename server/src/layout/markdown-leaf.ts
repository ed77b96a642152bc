import { UNSEEN } from '../text/unseen.ts';
import { inkOf } from './blank.ts';
import type { Piece, PieceKind } from './piece.ts';

// “[^1]”: the mark of a footnote in the text, raised so that it takes no room.
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,60}\]/g;

// “[^1]: ” at the start of a paragraph: the note itself.
const FOOTNOTE = /^\s*\[\^[^\]\s]{1,60}\]:/;

// “~~the mayor~~”: struck, so no longer in the story.
const STRUCK = /~~[^~\s][^~]*~~/g;

// “| --- | :-: |”: the line under a table's head.
const TABLE_RULE = /^(?=.*-)(?=.*\|)[\s|:-]+$/;

// “\r\n” after a row.
const LINE_BREAK = /\r\n|\r|\n/g;

// “*[HWB]: Harbour Works Board”: what letters stand for, as Markdown Extra has it.
const ABBREVIATION = /^\s*\*\[([^\]\r\n]{1,30})\]:[ \t]+\S/;
// “*[” and “]:” around the letters.
const AROUND_LETTERS = /\*\[|\]:/g;

/**
 * Reads what CommonMark leaves in a paragraph: the marks of footnotes, struck words, abbreviations, a line each, and
 * tables, of which each row is a block, since it is data beside the story.
 */
export function readMarkdownLeaf(piece: Piece, text: string): readonly Piece[] {
  if (piece.kind === 'headline' || piece.kind === 'heading') return [withoutMarks(piece)];
  const source = text.slice(piece.span.start, piece.span.end);
  if (source.includes('|')) {
    const rows = splitLines(piece, source, 'table-row');
    const [, rule] = rows;
    if (rule && TABLE_RULE.test(text.slice(rule.span.start, rule.span.end))) return rows.map(readRow);
  }
  if (ABBREVIATION.test(source)) return splitLines(piece, source, 'abbreviation').map(readAbbreviation);
  return [withoutMarks(FOOTNOTE.test(piece.prose) ? { ...piece, kind: 'footnote' } : piece)];
}

function splitLines({ span, prose }: Piece, source: string, kind: PieceKind): Piece[] {
  const breaks = Array.from(
    source.matchAll(LINE_BREAK),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const starts = [0, ...breaks.map(([, after]) => after)];
  const ends = [...breaks.map(([before]) => before), source.length];
  return starts.map((start, row) => {
    const ink = inkOf(source, { start, end: ends[row] ?? start });
    return {
      kind,
      span: { start: span.start + ink.start, end: span.start + ink.end },
      prose: prose.slice(ink.start, ink.end),
    };
  });
}

function readRow(row: Piece): Piece {
  return withoutMarks({ ...row, prose: row.prose.replaceAll('|', ' ') });
}

function readAbbreviation(line: Piece): Piece {
  return { ...line, prose: line.prose.replace(AROUND_LETTERS, blanksFor) };
}

function withoutMarks(piece: Piece): Piece {
  const prose = piece.prose.replace(FOOTNOTE, blanksFor).replace(FOOTNOTE_MARK, fillersFor).replace(STRUCK, blanksFor);
  return { ...piece, prose };
}

function fillersFor(mark: string): string {
  return UNSEEN.repeat(mark.length);
}

function blanksFor(mark: string): string {
  return ' '.repeat(mark.length);
}

import type { ParagraphKind } from '../text/draft.ts';
import type { Span } from '../text/span.ts';

/** A run of a paragraph: some words in one style. */
export interface WordRun {
  /** Its number in the paragraph, from 1. */
  readonly number: number;
  /** Where in the XML it stands, and its properties, if it has any. */
  span: Span;
  properties: Span | undefined;
}

/** Some characters of a paragraph, and where in the XML they come from. */
export interface Chunk {
  readonly text: string;
  readonly run: WordRun | undefined;
  /** How many characters of the run stand before. */
  readonly character: number;
  /** The text in the XML, or the element or entity that stands for it; nothing for what parts two cells. */
  readonly xml: Span | undefined;
  /** Whether each character is one in the XML. */
  readonly isPlain: boolean;
  /** The tag that opens the text element around it; nothing for an element that stands for a character. */
  readonly tag: Span | undefined;
  /** Whether it is in bold or italics. */
  readonly isStressed: boolean;
}

/** A paragraph, or a row of a table, as far as it is read. */
export interface WordParagraph {
  readonly kind: ParagraphKind;
  /** Its number from 1, the notes' behind the text's; a row has that of its first paragraph. */
  readonly number: number;
  readonly chunks: readonly Chunk[];
}

/** The cells of a row as one line of data; a single cell is only a frame around its paragraphs. */
export function joinCells(cells: readonly (readonly WordParagraph[])[]): readonly WordParagraph[] {
  const filled = cells.filter((cell) => cell.some(({ chunks }) => chunks.length > 0));
  const first = filled[0]?.[0];
  if (cells.length < 2 || first === undefined) return cells.flat();
  const chunks = filled.flatMap((cell, at) => [...(at > 0 ? [between('\t')] : []), ...joinParagraphs(cell)]);
  return [{ kind: 'table-row', number: first.number, chunks }];
}

function joinParagraphs(paragraphs: readonly WordParagraph[]): Chunk[] {
  return paragraphs.flatMap(({ chunks }, at) => (at > 0 ? [between(' '), ...chunks] : [...chunks]));
}

function between(text: string): Chunk {
  return { text, run: undefined, character: 0, xml: undefined, isPlain: false, tag: undefined, isStressed: false };
}

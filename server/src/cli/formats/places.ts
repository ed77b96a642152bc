import type { WordPlace } from '../../documents/word-lines.ts';
import type { DraftFile } from '../../files/draft-file.ts';
import { measureLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentPlaces } from './report.ts';

/** How places in a document are told; nothing for a draft in lines. */
export async function placesIn({ word }: Extract<DraftFile, { kind: 'draft' }>): Promise<DocumentPlaces | undefined> {
  if (word === undefined) return undefined;
  const { paragraphLines, placeInWord } = await import('../../documents/word-lines.ts');
  return { lines: paragraphLines(word), placeInWord: (offset) => placeInWord(word, offset) };
}

/** Where something stands in a draft: offsets in UTF-16 code units, half-open, and the line and column of its start. */
export interface PlaceJson {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** In a Word document. */
  readonly word?: WordPlace;
}

/** Tells places as other programs read them; `places` are those of a document, other drafts have the lines of their text. */
export function createPlacer(
  text: string,
  { lines, placeInWord }: DocumentPlaces = { lines: measureLines(text) },
): (span: Span) => PlaceJson {
  return ({ start, end }) => ({
    start,
    end,
    ...lines.placeOf(start),
    ...(placeInWord === undefined ? {} : { word: placeInWord(start) }),
  });
}

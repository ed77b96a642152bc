import type { DraftFile } from '../files/draft-file.ts';
import type { DocumentPlaces } from './report.ts';

/** How places in a document are told; nothing for a draft in lines. */
export async function placesIn({ word }: Extract<DraftFile, { kind: 'draft' }>): Promise<DocumentPlaces | undefined> {
  if (word === undefined) return undefined;
  const { paragraphLines, placeInWord } = await import('../documents/word-lines.ts');
  return { lines: paragraphLines(word), placeInWord: (offset) => placeInWord(word, offset) };
}

import type { ParagraphKind } from '../text/draft.ts';
import { isArchive, isCompoundFile, UnreadableDocument, unpack } from './archive.ts';
import { joinText, type PlacedParagraph, tell, type WordText } from './document-text.ts';
import type { Version } from './tracked-changes.ts';
import { readPart } from './word-paragraphs.ts';
import { readStyles } from './word-styles.ts';

export { UnreadableDocument } from './archive.ts';

export const CONTENT_TYPES = '[Content_Types].xml';
export const MAIN = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const STYLES = 'word/styles.xml';
const FOOTNOTE: ParagraphKind = 'footnote';
const READ = new Set([CONTENT_TYPES, MAIN, STYLES, ...NOTES]);

/** Reads a .docx file (Office Open XML, ECMA-376). Throws UnreadableDocument where it is none. */
export function readWord(bytes: Uint8Array, version: Version = 'accepted'): WordText {
  if (isCompoundFile(bytes)) {
    throw new UnreadableDocument(
      'is behind a password, or in Word’s format of old. Save it as .docx without a password.',
    );
  }
  if (!isArchive(bytes))
    throw new UnreadableDocument('is no Word document. Save the draft as .docx, or as plain text.');
  const parts = unpack(bytes, (name) => READ.has(name));
  if (tell(parts, CONTENT_TYPES).includes('macroEnabled')) {
    throw new UnreadableDocument('may hold macros. Save it as .docx.');
  }
  // Under another name, in another encoding or with other prefixes it would be read as empty, and cut off in part.
  if (!tell(parts, MAIN).includes('</w:document>')) {
    throw new UnreadableDocument('is no whole Word document as Word writes it. Open it in Word and save it as .docx.');
  }
  const styles = readStyles(tell(parts, STYLES));
  const read: PlacedParagraph[] = [];
  let above = 0;
  for (const part of [MAIN, ...NOTES]) {
    const { paragraphs, count } = readPart(tell(parts, part), styles, version, above);
    for (const paragraph of paragraphs)
      read.push({ part, paragraph: part === MAIN ? paragraph : { ...paragraph, kind: FOOTNOTE } });
    above = count;
  }
  return joinText(read);
}

import type { DraftParagraph, ParagraphKind } from '../text/draft.ts';
import { isArchive, isCompoundFile, type Parts, UnreadableDocument, unpack } from './archive.ts';
import type { Version } from './tracked-changes.ts';
import type { Chunk, WordParagraph } from './word-paragraph.ts';
import { readParagraphs } from './word-paragraphs.ts';
import { readStyles } from './word-styles.ts';

export { UnreadableDocument } from './archive.ts';

/** Some characters of the text, and where in the document they stand. */
export interface Stretch {
  /** Where in the text they begin. */
  readonly start: number;
  readonly chunk: Chunk;
  /** The number of their paragraph in the part, from 1. */
  readonly paragraph: number;
  /** The name of the part, such as `word/document.xml`. */
  readonly part: string;
}

/** What a Word document says, as text. */
export interface WordText {
  /** Its paragraphs, a blank line between two. */
  readonly text: string;
  readonly paragraphs: readonly DraftParagraph[];
  /** In the order of the text. */
  readonly stretches: readonly Stretch[];
}

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
  const read = [MAIN, ...NOTES].flatMap((part) =>
    readParagraphs(tell(parts, part), styles, version).map((paragraph) => ({
      part,
      paragraph: part === MAIN ? paragraph : { ...paragraph, kind: FOOTNOTE },
    })),
  );
  return joinText(read);
}

function tell(parts: Parts, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(parts.get(name));
  } catch {
    throw new UnreadableDocument('is not in UTF-8, as Word writes it. Open it in Word and save it again.');
  }
}

interface PlacedParagraph {
  readonly part: string;
  readonly paragraph: WordParagraph;
}

const GAP = '\n\n';

function joinText(read: readonly PlacedParagraph[]): WordText {
  const stretches: Stretch[] = [];
  const paragraphs: DraftParagraph[] = [];
  let text = '';
  for (const { part, paragraph } of read) {
    if (paragraph.chunks.every((chunk) => chunk.text.trim() === '')) continue;
    if (text !== '') text += GAP;
    const start = text.length;
    for (const chunk of paragraph.chunks) {
      stretches.push({ start: text.length, chunk, paragraph: paragraph.number, part });
      text += chunk.text;
    }
    paragraphs.push({ kind: paragraph.kind, span: { start, end: text.length } });
  }
  return { text, paragraphs, stretches };
}

import type { DraftParagraph } from '../text/draft.ts';
import { type Parts, UnreadableDocument } from './archive.ts';
import { partAtBreaks } from './line-breaks.ts';
import type { Chunk, WordParagraph } from './word-paragraph.ts';

/** Some characters of the text, and where in the document they stand. */
export interface Stretch {
  /** Where in the text they begin. */
  readonly start: number;
  readonly chunk: Chunk;
  /** The number of their paragraph, from 1. */
  readonly paragraph: number;
  /** The name of the part, such as `word/document.xml`. */
  readonly part: string;
}

/** What a document of a word processor says, as text. */
export interface WordText {
  /** Its paragraphs, a blank line between two. */
  readonly text: string;
  readonly paragraphs: readonly DraftParagraph[];
  /** In the order of the text. */
  readonly stretches: readonly Stretch[];
}

/** A part of an archive as text. Throws UnreadableDocument where it is in another encoding than it says. */
export function tell(parts: Parts, name: string, writer = 'Word'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(parts.get(name));
  } catch {
    throw new UnreadableDocument(`is not in UTF-8, as ${writer} writes it. Open it in ${writer} and save it again.`);
  }
}

/** A paragraph, and the name of its part. */
export interface PlacedParagraph {
  readonly part: string;
  readonly paragraph: WordParagraph;
}

const GAP = '\n\n';
// The breaks in a paragraph that part it from what stands below.
const LAST_BREAKS = /\n+$/;

/** Puts the paragraphs of a document together as its text. */
export function joinText(read: readonly PlacedParagraph[]): WordText {
  const stretches: Stretch[] = [];
  const paragraphs: DraftParagraph[] = [];
  let text = '';
  for (const { part, paragraph } of read) {
    if (paragraph.chunks.every((chunk) => chunk.text.trim() === '')) continue;
    if (text !== '') text += GAP;
    for (const { kind, chunks } of partAtBreaks(paragraph)) {
      const start = text.length;
      let words = '';
      for (const chunk of chunks) {
        stretches.push({ start: start + words.length, chunk, paragraph: paragraph.number, part });
        words += chunk.text;
      }
      text += words;
      paragraphs.push({ kind, span: { start, end: start + words.replace(LAST_BREAKS, '').length } });
    }
  }
  return { text, paragraphs, stretches };
}

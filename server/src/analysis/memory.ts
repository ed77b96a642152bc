import { readMarkdownStretch } from '../layout/markdown-stretch.ts';
import type { MarkedUp } from '../layout/marked-up.ts';
import { createRecall, type Recall } from '../text/recall.ts';
import type { ParagraphReading } from './paragraph.ts';
import { readParagraph } from './paragraph.ts';

/** Remembers how one draft was read, so that a keystroke re-reads only the paragraph it changed. */
export interface ReadingMemory {
  /** The reading of each paragraph, by its prose. */
  readonly paragraphs: Recall<ParagraphReading>;
  /** What each stretch of Markdown holds. */
  readonly markdown: Recall<MarkedUp>;
}

/** An empty memory. `reads` is handed in so that a test can watch which paragraphs are read. */
export function createMemory(reads: (prose: string) => ParagraphReading = readParagraph): ReadingMemory {
  return { paragraphs: createRecall(reads), markdown: createRecall(readMarkdownStretch) };
}

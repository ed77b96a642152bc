import type { ParagraphKind } from '../text/draft.ts';
import type { Chunk, WordParagraph } from './word-paragraph.ts';

/** What breaks in their lines may part; others, a headline for one, are one whatever their lines. */
const PARTED: ReadonlySet<ParagraphKind> = new Set(['text', 'stressed', 'list-item', 'block-quote', 'box', 'footnote']);

/** A part of a paragraph that begins after a break, as far as it is read. */
interface Part {
  readonly chunks: Chunk[];
  isStressed: boolean;
  hasInk: boolean;
  /** How many breaks stand behind its last words. */
  breaks: number;
}

/**
 * Parts a paragraph where its writer pressed Shift and Enter twice, or once behind words that are all in bold or italics
 * when others follow: a crosshead, or a question with its answer.
 */
export function partAtBreaks(paragraph: WordParagraph): readonly Pick<WordParagraph, 'kind' | 'chunks'>[] {
  const { kind, chunks } = paragraph;
  if (!PARTED.has(kind) || !chunks.some(isBreak)) return [paragraph];
  const parts: Part[] = [newPart()];
  for (const chunk of chunks) {
    const last = parts.at(-1);
    if (last !== undefined && !endsBefore(last, chunk)) set(last, chunk);
    else parts.push(set(newPart(), chunk));
  }
  const isOpen = kind === 'text' || kind === 'stressed';
  return parts.map((part) => ({
    kind: isOpen ? (part.isStressed ? 'stressed' : 'text') : kind,
    chunks: part.chunks,
  }));
}

function newPart(): Part {
  return { chunks: [], isStressed: true, hasInk: false, breaks: 0 };
}

function isBreak({ text }: Chunk): boolean {
  return text === '\n';
}

function endsBefore({ hasInk, breaks, isStressed }: Part, chunk: Chunk): boolean {
  if (!hasInk || chunk.text.trim() === '') return false;
  return breaks > 1 || (breaks === 1 && isStressed && !chunk.isStressed);
}

function set(part: Part, chunk: Chunk): Part {
  part.chunks.push(chunk);
  if (isBreak(chunk)) part.breaks += 1;
  if (chunk.text.trim() === '') return part;
  part.hasInk = true;
  part.breaks = 0;
  if (!chunk.isStressed) part.isStressed = false;
  return part;
}

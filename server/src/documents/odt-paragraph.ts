import type { ParagraphKind } from '../text/draft.ts';
import type { Chunk, WordParagraph, WordRun } from './word-paragraph.ts';

/** A paragraph of which the end was not read yet. */
export interface OpenOdtParagraph {
  readonly number: number;
  readonly kind: ParagraphKind | undefined;
  /** Whether its style is bold or italic. */
  readonly isStressed: boolean;
  readonly chunks: Chunk[];
  /** Whether all its words so far are in bold or italics. */
  allStressed: boolean;
  run: WordRun;
  /** How many characters stand in the run. */
  characters: number;
  /** Whether it ends in a blank, so that more of them are not shown. */
  endsBlank: boolean;
}

/** Begins a paragraph: its place in the count, and what its style says. */
export function newOdtParagraph(begun: Pick<OpenOdtParagraph, 'number' | 'kind' | 'isStressed'>): OpenOdtParagraph {
  return { ...begun, chunks: [], allStressed: true, run: newRun(1), characters: 0, endsBlank: true };
}

function newRun(number: number): WordRun {
  return { number, span: { start: 0, end: 0 }, properties: undefined };
}

/** Begins another run, unless the last one is empty. */
export function breakRun(paragraph: OpenOdtParagraph): void {
  if (paragraph.characters === 0) return;
  paragraph.run = newRun(paragraph.run.number + 1);
  paragraph.characters = 0;
}

const BLANKS = /[ \t\r\n]+/g;

/** Adds words as XML has them: any run of blanks is one, and none begins a paragraph. */
export function addWords(paragraph: OpenOdtParagraph, words: Pick<Chunk, 'text' | 'isStressed'>): void {
  const { isStressed } = words;
  const even = words.text.replace(BLANKS, ' ');
  const text = paragraph.endsBlank && even.startsWith(' ') ? even.slice(1) : even;
  if (text === '') return;
  paragraph.endsBlank = text.endsWith(' ');
  if (!isStressed && text.trim() !== '') paragraph.allStressed = false;
  add(paragraph, { text, isStressed });
}

/** Adds what an element stands for: a tab, a break, some blanks. */
export function addSign(paragraph: OpenOdtParagraph, sign: string): void {
  paragraph.endsBlank = false;
  add(paragraph, { text: sign, isStressed: true });
}

function add(paragraph: OpenOdtParagraph, words: Pick<Chunk, 'text' | 'isStressed'>): void {
  const { run, characters } = paragraph;
  paragraph.chunks.push({ ...words, run, character: characters, xml: undefined, isPlain: false, tag: undefined });
  paragraph.characters += words.text.length;
}

/** The paragraph as it was read; one that no style names is what its words are. */
export function endOdtParagraph({ kind, number, chunks, allStressed }: OpenOdtParagraph): WordParagraph {
  return { kind: kind ?? (allStressed && chunks.length > 0 ? 'stressed' : 'text'), number, chunks };
}

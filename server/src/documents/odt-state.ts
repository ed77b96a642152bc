import { addSign, endOdtParagraph, newOdtParagraph, type OpenOdtParagraph } from './odt-paragraph.ts';
import type { OdtStyles } from './odt-styles.ts';
import type { Version } from './tracked-changes.ts';
import type { WordParagraph } from './word-paragraph.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A count of paragraphs that goes on. */
export interface Count {
  paragraphs: number;
}

/** What is open while a document is read. */
export interface State {
  readonly styles: OdtStyles;
  readonly version: Version;
  readonly read: WordParagraph[];
  readonly notes: WordParagraph[];
  /** Where paragraphs go that end here: the story, a note, a deletion. */
  readonly outs: WordParagraph[][];
  readonly rows: WordParagraph[][][];
  readonly names: string[];
  readonly open: OpenOdtParagraph[];
  /** Of each open span, whether it is bold or italic. */
  readonly stress: boolean[];
  /** The tracked change that is being told, and what each deletion took away. */
  change: string;
  readonly deletions: Map<string, readonly WordParagraph[]>;
  readonly insertions: Set<string>;
  /** The insertions that are open, where the text is read without them. */
  readonly inserted: Set<string>;
  /** What the next paragraph goes on with, since an insertion parted them. */
  begun: OpenOdtParagraph | undefined;
  lists: number;
  boxes: number;
  /** How many paragraphs there are so far. */
  readonly counted: { readonly story: Count; readonly notes: Count };
  /** Which count goes on here: the story's, the notes', one of what a deletion took away. */
  readonly counts: Count[];
  /** How many elements are open from one that is not read. */
  skipped: number;
}

/** What is known of an OpenDocument text before any of it was read. */
export function createState(styles: OdtStyles, version: Version): State {
  const read: WordParagraph[] = [];
  const counted = { story: { paragraphs: 0 }, notes: { paragraphs: 0 } };
  return {
    ...{ styles, version, read, notes: [], outs: [read], rows: [], names: [], open: [], stress: [], change: '' },
    ...{ deletions: new Map(), insertions: new Set(), inserted: new Set(), begun: undefined, lists: 0, boxes: 0 },
    ...{ counted, counts: [counted.story], skipped: 0 },
  };
}

/** Counts a paragraph that begins here, and gives it its number. */
export function countParagraph({ counts }: State): number {
  const count = counts.at(-1);
  if (count === undefined) return 1;
  count.paragraphs += 1;
  return count.paragraphs;
}

/** Follows the tracked changes, which only who reads the text as it stood has to know. */
export function openChange(
  state: State,
  name: string,
  { 'text:id': id, 'xml:id': other, 'text:change-id': of = '' }: Attributes,
): void {
  if (name === 'text:changed-region') state.change = id ?? other ?? '';
  if (state.version === 'accepted') return;
  if (name === 'text:change-start' && state.insertions.has(of)) state.inserted.add(of);
  if (name === 'text:change-end') state.inserted.delete(of);
  if (name === 'text:change') putBack(state, state.deletions.get(of) ?? []);
}

/** Puts what a deletion took away back: its first words go on with the paragraph, and the paragraph with its last. */
function putBack(state: State, deleted: readonly WordParagraph[]): void {
  for (const [at, { chunks }] of deleted.entries()) {
    const paragraph = state.open.at(-1);
    if (paragraph === undefined) return;
    if (at > 0) {
      state.open.pop();
      state.outs.at(-1)?.push(endOdtParagraph(paragraph));
      const { kind, isStressed } = paragraph;
      state.open.push(newOdtParagraph({ number: countParagraph(state), kind, isStressed }));
    }
    for (const { text } of chunks) addSign(state.open.at(-1) ?? paragraph, text);
  }
}

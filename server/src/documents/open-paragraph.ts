import type { ParagraphKind } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type { Chunk, WordRun } from './word-paragraph.ts';
import type { Styles } from './word-styles.ts';

/** A paragraph of which the end was not read yet. */
export interface OpenParagraph {
  readonly number: number;
  readonly chunks: Chunk[];
  readonly isBoxed: boolean;
  kind: ParagraphKind | undefined;
  runs: number;
  isStressed: boolean;
  /** Whether its mark is taken away by a tracked change, so that the next paragraph goes on with it. */
  goesOn: boolean;
}

/** Begins a paragraph, in a box beside the text or in the text itself. */
export function newParagraph(begun: Pick<OpenParagraph, 'number' | 'isBoxed'>): OpenParagraph {
  return { ...begun, chunks: [], kind: undefined, runs: 0, isStressed: true, goesOn: false };
}

/** The attributes of an element, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** Takes from a property of the paragraph what kind it is. */
export function readProperty(
  paragraph: OpenParagraph,
  name: string,
  { 'w:val': value = '' }: Attributes,
  styles: Styles,
) {
  if (name === 'w:pStyle') paragraph.kind = styles.get(value) ?? paragraph.kind;
  // Word counts these levels from 0, and has “9” for none.
  if (name === 'w:outlineLvl' && value !== '9') paragraph.kind ??= value === '0' ? 'top-heading' : 'heading';
  if (name === 'w:numPr') paragraph.kind ??= 'list-item';
}

/** What kind it is, now that it has ended. */
export function kindOf({ kind, isBoxed, isStressed, chunks }: OpenParagraph): ParagraphKind {
  if (kind !== undefined) return kind;
  // What stands in a box stands beside the story.
  if (isBoxed) return 'box';
  return isStressed && chunks.length > 0 ? 'stressed' : 'text';
}

/** A run of which the end was not read yet. */
export interface OpenRun extends WordRun {
  characters: number;
  isHidden: boolean;
  isStressed: boolean;
}

export function newRun(number: number, span: Span): OpenRun {
  return { number, span, properties: undefined, characters: 0, isHidden: false, isStressed: false };
}

export function setProperties(run: OpenRun | undefined, properties: Span): void {
  if (run !== undefined) run.properties = properties;
}

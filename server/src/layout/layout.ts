import type { Block } from '../text/block.ts';
import type { Notation } from '../text/field.ts';
import type { Span } from '../text/span.ts';
import type { Directive } from './directive.ts';

/** What a draft is made of, before anybody reads the English in it. Blocks come in order and never overlap. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** The `(CQ)` and `[sic]` marks: the spelling just before one was checked and is right. */
  readonly checkedMarks: readonly Span[];
  /** The `TK` placeholders with their prose, which has blanks in the blocks. Those in notes are not among them. */
  readonly toCome: readonly { readonly span: Span; readonly prose: string }[];
  /** The line of its front matter that cannot be read. */
  readonly brokenLine?: Span | undefined;
  /** Where words are written in another way than in the rest of the draft, in order: in the strings of front matter. */
  readonly notated: readonly Notated[];
}

/** A stretch of a draft, and how words are written in it. */
export interface Notated {
  readonly span: Span;
  readonly notation: Notation;
  /** Whether the words are in HTML, which is then written in that notation. */
  readonly holds: 'text' | 'html';
}

import type { Block } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from '../sentences/quotes.ts';
import type { Entity, Mention } from './mentions.ts';
import type { NameVariant } from './variants.ts';

/** Whom and what a story names, in the order of the text; all spans count from the draft's start. */
export interface NamedStory {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The `(CQ)` marks: the spelling just before one was checked and is right. */
  readonly checkedMarks: readonly Span[];
  readonly quotes: readonly InBlock<Quote>[];
  readonly sentences: readonly { readonly span: Span }[];
  readonly mentions: readonly InBlock<Mention>[];
  /** The names that the story writes in two ways. */
  readonly nameVariants: readonly NameVariant[];
  readonly entities: readonly Entity[];
}

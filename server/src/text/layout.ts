import type { Block } from './block.ts';
import type { Directive } from './directive.ts';
import type { Span } from './span.ts';

/** What a draft is made of, before anybody reads the English in it. Blocks come in order and never overlap. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** The `(CQ)` marks: the spelling just before one was checked and is right. */
  readonly checkedMarks: readonly Span[];
}

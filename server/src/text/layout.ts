import type { Block } from './block.ts';
import type { Directive } from './directive.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { Span } from './span.ts';

/** What a draft is made of, before anybody reads the English in it. Blocks come in order and never overlap. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** The `(CQ)` marks: the spelling just before one was checked and is right. */
  readonly checkedMarks: readonly Span[];
}

/** Reads the layout of any text; there is no wrong draft. */
export function readLayout(draft: Draft): Layout {
  switch (draft.format) {
    case 'markdown':
      return readMarkdown(draft.text);
    case 'html':
      return readHtml(draft.text);
    case 'plain':
      return readPlain(draft.text);
  }
}

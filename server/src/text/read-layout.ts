import type { Draft } from './draft.ts';
import { readHtml } from './html.ts';
import type { Layout } from './layout.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

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

import type { Draft } from '../text/draft.ts';
import type { Recall } from '../text/recall.ts';
import { readArchieml } from './archieml.ts';
import { type Roles, USUAL_ROLES } from './field-kinds.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import type { Layout } from './layout.ts';
import { readMarkdown } from './markdown.ts';
import type { MarkedUp } from './marked-up.ts';
import { readParagraphs, readPlain } from './plain.ts';
import { readXml } from './xml.ts';

/** Reads the layout of any text; there is no wrong draft. Markdown is remembered where there is a memory for it. */
export function readLayout(draft: Draft, markdown?: Recall<MarkedUp>, roles: Roles = USUAL_ROLES): Layout {
  switch (draft.format) {
    case 'markdown':
      return readMarkdown(draft.text, markdown, roles.fields);
    case 'html':
      return readHtml(draft.text, roles.fields);
    case 'archieml':
      return readArchieml(draft.text, roles.archieml);
    case 'json':
      return readJson(draft.text, roles.fields, draft.place);
    case 'xml':
      return readXml(draft.text, roles.fields, draft.place);
    case 'plain':
      return draft.paragraphs === undefined
        ? readPlain(draft.text, draft.writingAt, roles.fields)
        : readParagraphs(draft.text, draft.paragraphs);
  }
}

import type { Draft } from '../text/draft.ts';
import { createRecall, type Recall } from '../text/recall.ts';
import { readArchieml } from './archieml.ts';
import { type Roles, USUAL_ROLES } from './field-kinds.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import type { Layout } from './layout.ts';
import { readMarkdown } from './markdown.ts';
import { readMarkdownStretch } from './markdown-stretch.ts';
import type { MarkedUp } from './marked-up.ts';
import { readParagraphs, readPlain } from './plain.ts';
import { readXml } from './xml.ts';

/** Remembers what the layout of one draft was read from, in plain text and Markdown. */
export interface LayoutMemory {
  /** What each stretch of Markdown holds. */
  readonly markdown: Recall<MarkedUp>;
  /** What each piece says of itself. */
  readonly furniture: Recall<{ readonly told: Furniture | undefined }>;
}

/** A memory of nothing yet. */
export function createLayoutMemory(): LayoutMemory {
  return {
    markdown: createRecall(readMarkdownStretch),
    furniture: createRecall((words) => ({ told: readFurniture(words) })),
  };
}

/** Reads the layout of any text; there is no wrong draft. */
export function readLayout(draft: Draft, memory = createLayoutMemory(), roles: Roles = USUAL_ROLES): Layout {
  const { markdown, furniture } = memory;
  furniture.startReading();
  const furnitureOf = (words: string) => furniture.of(words).told;
  switch (draft.format) {
    case 'markdown':
      return readMarkdown(draft.text, markdown, roles.fields, { furnitureOf });
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
        ? readPlain(draft.text, { writingAt: draft.writingAt, furnitureOf }, roles.fields)
        : readParagraphs(draft.text, draft.paragraphs, { furnitureOf });
  }
}

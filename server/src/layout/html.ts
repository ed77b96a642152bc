import { readFrontMatter } from '../fields/front-matter.ts';
import { besideStory, type RoleOf, USUAL_ROLES } from './field-kinds.ts';
import { findHtmlPieces } from './html-pieces.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';
import { hideTemplates } from './templates.ts';

/** Reads HTML, a page or a part of one. */
export function readHtml(text: string, roleOf: RoleOf = USUAL_ROLES.fields): Layout {
  const { span: front, fields, brokenLine } = readFrontMatter(text);
  const story = ' '.repeat(front.end) + text.slice(front.end);
  const found = findHtmlPieces(hideTemplates(story), { start: 0, end: text.length });
  return layOut({ ...found, fields, brokenLine }, besideStory(roleOf));
}

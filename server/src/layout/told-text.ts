import type { Draft, DraftFormat } from '../text/draft.ts';
import { REST } from '../text/fillers.ts';
import { TO_COME } from './asides.ts';
import type { Layout } from './layout.ts';

/**
 * The draft with each block as its prose has it: as long, but without the markup in it, so that rules may look around
 * and quote what they find. Plain text has none, and code in Markdown stays.
 */
export function tellText({ format, text }: Draft, { blocks, notated }: Layout): string {
  if (format === 'plain' && notated.length === 0) return text;
  const tell = HAVE_CODE.has(format) ? tellMarkdown : tellHtml;
  const told: string[] = [];
  let at = 0;
  for (const { span, prose } of blocks) {
    const source = text.slice(span.start, span.end);
    told.push(text.slice(at, span.start), source === prose ? source : tell(source, prose));
    at = span.end;
  }
  return told.join('') + text.slice(at);
}

/** Where words may be code, which no reader of the prose takes for words. */
const HAVE_CODE: ReadonlySet<DraftFormat> = new Set(['plain', 'markdown']);

/** What is to come has blanks in the prose, but nobody asks for what the writer knows to be missing. */
function tellHtml(source: string, prose: string): string {
  if (!source.includes('TK')) return prose;
  const told = prose.split('');
  for (const { index, 0: mark } of source.matchAll(TO_COME)) told.splice(index, mark.length, ...mark);
  return told.join('');
}

/** Words that are blanked, such as code, tell how else the writer spells them; a blank with a rest is one: “&nbsp;”. */
function tellMarkdown(source: string, prose: string): string {
  return prose.replace(BLANKS, (blanks, at: number) => source.slice(at, at + blanks.length));
}

// Blanks, but not the one that an entity stands for: that has a rest behind it.
const BLANKS = new RegExp(` +(?!${REST})`, 'g');

import type { Draft, DraftFormat } from '../text/draft.ts';
import { REST } from '../text/unseen.ts';
import type { Layout } from './layout.ts';

/**
 * The draft with each block as its prose has it: as long, but without the markup in it, so that rules may look around
 * and quote what they find. Plain text has none, and code in Markdown stays.
 */
export function tellText({ format, text }: Draft, { blocks, toCome, notated }: Layout): string {
  if (format === 'plain' && notated.length === 0) return text;
  const hasCode = HAVE_CODE.has(format);
  const told: string[] = [];
  let at = 0;
  for (const { span, prose } of blocks) {
    const source = text.slice(span.start, span.end);
    told.push(text.slice(at, span.start), hasCode ? tellBlanks(source, prose) : prose);
    at = span.end;
  }
  return tellToCome(told.join('') + text.slice(at), toCome);
}

/** Where words may be code, which no reader of the prose takes for words. */
const HAVE_CODE: ReadonlySet<DraftFormat> = new Set(['plain', 'markdown']);

/** What is to come has blanks in the prose, but nobody asks for what the writer knows to be missing. */
function tellToCome(told: string, toCome: Layout['toCome']): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, prose } of toCome) {
    parts.push(told.slice(at, span.start), prose);
    at = span.end;
  }
  return at === 0 ? told : parts.join('') + told.slice(at);
}

/** Words that are blanked, such as code, tell how else the writer spells them; a blank with a rest is one: “&nbsp;”. */
function tellBlanks(source: string, prose: string): string {
  return prose.replace(BLANKS, (blanks, at: number) => source.slice(at, at + blanks.length));
}

// Blanks, but not the one that an entity stands for: that has a rest behind it.
const BLANKS = new RegExp(` +(?!${REST})`, 'g');

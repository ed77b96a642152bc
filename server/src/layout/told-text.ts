import type { Draft } from '../text/draft.ts';
import type { Layout } from './layout.ts';

/**
 * The draft with each block as its prose has it: as long, but without the markup in it, so that rules may look around
 * and quote what they find. Plain text has none, and code in Markdown stays.
 */
export function tellText({ format, text }: Draft, { blocks, toCome, notated }: Layout): string {
  if (format === 'plain' && notated.length === 0) return text;
  const isHtml = format === 'html';
  const told: string[] = [];
  let at = 0;
  for (const { span, prose } of blocks) {
    const source = text.slice(span.start, span.end);
    told.push(text.slice(at, span.start), isHtml || source === prose ? prose : tellBlanks(source, prose));
    at = span.end;
  }
  return tellToCome(told.join('') + text.slice(at), toCome);
}

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

/** Words that are blanked, such as code, tell how else the writer spells them. */
function tellBlanks(source: string, prose: string): string {
  return prose.replace(BLANKS, (blanks, at: number) => source.slice(at, at + blanks.length));
}

const BLANKS = / +/g;

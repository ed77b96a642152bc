import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';

// “TK”, “TKTK”: to come. The prose has blanks there, but nobody asks for what the writer knows to be missing.
const TO_COME = /\b(?:TK){1,8}\b/g;

/**
 * The draft with each block as its prose has it: as long, but without the markup in it, so that rules may look around
 * and quote what they find. Plain text has none.
 */
export function tellText({ format, text }: Draft, blocks: readonly Block[]): string {
  if (format === 'plain') return text;
  const told: string[] = [];
  let at = 0;
  for (const { span, prose } of blocks) {
    told.push(text.slice(at, span.start), tellBlock(text.slice(span.start, span.end), prose));
    at = span.end;
  }
  return told.join('') + text.slice(at);
}

function tellBlock(source: string, prose: string): string {
  if (source === prose || !source.includes('TK')) return prose;
  const told = prose.split('');
  for (const { index, 0: mark } of source.matchAll(TO_COME)) told.splice(index, mark.length, ...mark);
  return told.join('');
}

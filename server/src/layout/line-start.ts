import type { BlockKind } from '../text/block.ts';
import { readFurniture } from './furniture.ts';

// “• ”, “- ”, “3. ”, “(2) ”, and “-” in “-Rates”, at the start of a line: an item of a list.
export const LIST_MARKER = /^\s*(?:[-*•‣◦▪·–—]\s+|[-•](?=\p{L})|\(?\d{1,2}[.)]\s+)(?=\S)/u;

// “• ”, “* ”, “- ”: a bullet alone; a number may as well begin a sentence, and a dash what somebody says.
export const BULLET = /^\s*[-*•‣◦▪·]\s+(?=\S)/u;

// “> ” and “>> ” at the start of a line: somebody else's words.
export const QUOTE_MARKER = /^\s*>[>\s]*/;

// “## ” in “## Harbour”.
export const HASH_MARKER = /^\s*#{1,6}\s+(?=[^\s#])/;

// A tab or two spaces before the first word: the old way to begin a paragraph.
const INDENT = /^(?: {2}|\t)/;

const MAY_RUN_ON: ReadonlySet<BlockKind> = new Set(['note', 'caption', 'standfirst']);

/** Whether a line cannot go on with what the line before it began. */
export function startsAnew(previous: string, line: string): boolean {
  if (QUOTE_MARKER.test(line) !== QUOTE_MARKER.test(previous)) return true;
  if (LIST_MARKER.test(line) || HASH_MARKER.test(line) || HASH_MARKER.test(previous)) return true;
  if (INDENT.test(line) && !INDENT.test(previous) && !LIST_MARKER.test(previous)) return true;
  const before = readFurniture(previous);
  return readFurniture(line) !== undefined || (before !== undefined && !MAY_RUN_ON.has(before.kind));
}

/** Whether a line shows by its beginning that it is no plain paragraph. */
export function isMarked(line: string): boolean {
  const patterns = [LIST_MARKER, QUOTE_MARKER, HASH_MARKER];
  return patterns.some((pattern) => pattern.test(line)) || readFurniture(line) !== undefined;
}

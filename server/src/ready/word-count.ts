import { type Block, isBody } from '../text/block.ts';
import { withoutFillers } from '../text/fillers.ts';

// “ferry’s”, “1,900”, “well-known”: what stands between blanks and has a letter or a digit.
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** How many words a story has, without headlines, captions and notes. */
export function countWords(blocks: readonly Block[]): number {
  return blocks.filter(isBody).reduce((sum, { prose }) => sum + (withoutFillers(prose).match(WORD)?.length ?? 0), 0);
}

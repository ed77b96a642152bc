import { type Block, isBody } from '../text/block.ts';
import { withoutFillers } from '../text/unseen.ts';

// “ferry’s”, “1,900”, “well-known”, “—”: what stands between blanks, which is a word if it has a letter or a digit.
const BETWEEN_BLANKS = /\S+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many words a story has, without headlines, captions and notes. */
export function countWords(blocks: readonly Block[]): number {
  return blocks.filter(isBody).reduce((sum, { prose }) => sum + wordsIn(withoutFillers(prose)), 0);
}

function wordsIn(prose: string): number {
  return prose.match(BETWEEN_BLANKS)?.filter((piece) => LETTER_OR_DIGIT.test(piece)).length ?? 0;
}

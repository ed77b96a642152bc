import { type Block, isBody } from '../../text/block.ts';

const LONGEST_STOPPED_HEADLINE = 90;
const MOST_LINES_ABOVE_STORY = 3; // A headline and two decks.
// “the”, “an”: what first sentences have and headlines leave out.
const ARTICLE = /\b(?:the|an)\b|^An?\b/i;

/** “HWB to shut pier.”: a headline and decks that end in full stops, which only a longer paragraph below gives away. */
export function findStoppedHeadlines(blocks: readonly Block[]): ReadonlySet<Block> {
  const top = blocks.filter(isBody).slice(0, MOST_LINES_ABOVE_STORY + 1);
  const found = new Set<Block>();
  for (const [at, block] of top.entries()) {
    const { length } = block.prose;
    const isAtTop = at === 0 ? block === blocks[0] : at < MOST_LINES_ABOVE_STORY;
    const isShort = length <= LONGEST_STOPPED_HEADLINE && top.slice(at + 1).some(({ prose }) => length < prose.length);
    if (!isAtTop || !isShort || ARTICLE.test(block.prose)) break;
    found.add(block);
  }
  return found;
}

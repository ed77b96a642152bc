import { type Block, isBody } from '../../text/block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { plainLetters } from '../../text/letter-case.ts';
import type { Story } from '../story.ts';
import { standsAbove } from './above-story.ts';

/** The words above a story, and where they begin; in plain letters. */
export interface WordsAbove {
  readonly start: number;
  readonly words: string;
}

// “‘guilty’”, “"guilty"”: what a headline quotes, which is somebody’s word.
const QUOTED = /(?<![a-zé])['‘][^'’]+['’](?![a-zé])|["“][^"”]+["”]/g;

/** The headline and standfirst of a story that ask nothing; what they quote is blanked. */
export const wordsAboveIn = knownOnce(({ blocks }: Story): readonly WordsAbove[] =>
  blocksAbove(blocks)
    .filter(({ prose }) => !prose.includes('?'))
    .map(({ span, prose }) => ({
      start: span.start,
      words: plainLetters(prose).replace(QUOTED, ({ length }) => ' '.repeat(length)),
    })),
);

/** Headline, standfirst, and a heading that stands before all of the story. */
function blocksAbove(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isBody);
  return blocks.filter((block, at) => standsAbove(block) || (block.kind === 'heading' && at < first));
}

/** All other blocks of the draft: what bears a headline out may stand anywhere. */
export const blocksBelowIn = knownOnce(({ blocks }: Story): readonly Block[] => {
  const above = new Set(blocksAbove(blocks));
  return blocks.filter((block) => !above.has(block));
});

/** Their words in plain letters. */
export const wordsBelowIn = knownOnce((story: Story): string =>
  blocksBelowIn(story)
    .map(({ prose }) => plainLetters(prose))
    .join('\n'),
);

/** In characters: a story that is shorter has not told everything. */
export const WHOLE_STORY = 300;

/** “librar” for “library” and “libraries”. */
export function stemOf(word: string): string {
  return word.replace(/(?:ies|es|s|y)$/, '');
}

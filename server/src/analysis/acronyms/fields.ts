import { type Block, isBody } from '../../text/block.ts';
import kindWords from '../data/kind-words.json' with { type: 'json' };
import longFormWords from '../data/long-form-words.json' with { type: 'json' };
import { splitLetterWords } from './spelling.ts';

// “international”, “agency”: words of long forms that tell nothing of what they are about.
const BROAD: ReadonlySet<string> = new Set([...kindWords.organisation, ...longFormWords.broad, ...longFormWords.small]);
// “environ” for “environment”, “environmental”: as much of a word as its family shares.
const LONGEST_STEM = 6;
const FEWEST_LETTERS_OF_A_STEM = 3;

/** Whether a story speaks of what a long form is about: “liquefied natural gas” is meant where gas is. */
export function isOfStorysField(longForm: string, blocks: readonly Block[]): boolean {
  const stems = new Set(stemsOf(longForm));
  return blocks.some((block) => isBody(block) && stemsOf(block.prose).some((stem) => stems.has(stem)));
}

function stemsOf(text: string): string[] {
  return splitLetterWords(text, 0)
    .filter(({ lower }) => lower.length >= FEWEST_LETTERS_OF_A_STEM && !BROAD.has(lower))
    .map(({ lower }) => lower.replace(/s$/, '').slice(0, LONGEST_STEM));
}

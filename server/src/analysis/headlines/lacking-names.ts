import { isCommonWord, isKnown } from '../../english/known-words.ts';
import type { InBlock } from '../../text/in-block.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { sliceOf } from '../../text/span.ts';
import { isGivenName } from '../names/given-names.ts';
import type { Mention } from '../names/mentions.ts';
import type { Story } from '../story.ts';
import { standsAbove } from './above-story.ts';

/**
 * The people in headline and standfirst of whom the story has no word: “Ben Marlin” over a story about Bill Tranter. Places
 * and bodies go by too many names to ask for theirs, and a caption may show somebody else.
 */
export function findLackingNames(story: Story): InBlock<Mention>[] {
  const personal = story.mentions.filter((mention) => standsAbove(mention.block) && isPersonal(mention));
  if (personal.length === 0) return [];
  // Most names of a headline are names of the story, which is quicker to see than its words.
  const told = new Set(story.mentions.flatMap(({ block, parts }) => (standsAbove(block) ? [] : parts.map(foldOf))));
  const above = personal.filter(({ parts }) => !parts.some((part) => told.has(foldOf(part))));
  if (above.length === 0) return [];
  const starts = startsOfWords(story);
  return above.filter(({ name }) => wordsOf(name).every((word) => !starts.has(startOf(word))));
}

function foldOf({ fold }: Mention['parts'][number]): string {
  return fold;
}

/** “Ada Quist”; or one name that is no English word and speaks: “says Halden”, “Mayor Halden”. */
function isPersonal({ parts, speaks }: Mention): boolean {
  const [first, more] = parts;
  if (first === undefined) return false;
  if (more !== undefined) return isGivenName(first.fold) && parts.slice(1).every(({ fold }) => !isCommonWord(fold));
  return NAME.test(first.form) && !isKnown(first.fold) && speaks;
}

const NAME = /^\p{Lu}\p{Ll}{3,}$/u; // “Halden”; no “PCs”, “Ga” or “G.O.P”

// “halden”, “haldens”: words as they begin, so that “Syria” and “Syrians” are one.
const WORD = /[a-zé\d]+/g;
const ALIKE = 4;
// “Dems” and “Democrats”: of a short word the last letter may be its ending.
const ALIKE_IN_SHORT = 3;

function startsOfWords({ blocks, text }: Story): ReadonlySet<string> {
  const told = blocks.filter((block) => !standsAbove(block));
  return new Set(told.flatMap(({ span }) => wordsOf(sliceOf(text, span)).flatMap(startsOf)));
}

function wordsOf(text: string): readonly string[] {
  return plainLetters(text).match(WORD) ?? [];
}

function startOf(word: string): string {
  return word.slice(0, word.length > ALIKE ? ALIKE : ALIKE_IN_SHORT);
}

function startsOf(word: string): string[] {
  return [word.slice(0, ALIKE), word.slice(0, ALIKE_IN_SHORT)];
}

import { isCommonWord } from '../../english/known-words.ts';
import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import type { AcronymUse } from '../acronyms/acronyms.ts';
import type { Story } from '../story.ts';
import { standsAbove } from './above-story.ts';

// “Harbour”, “works”: a word, whose first letter may be one of the letters.
const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST = 5; // “CRINGE” is shouted.

/** The letters in headline and standfirst that the story neither has nor spells with the words of a name. */
export function findLackingLetters(story: Story): InBlock<AcronymUse>[] {
  // Most letters of a headline are used in the story, which is quicker to see than its words.
  const used = new Set(story.acronyms.flatMap(({ block, acronym }) => (standsAbove(block) ? [] : [acronym])));
  const above = story.acronyms.filter(
    ({ block, acronym }) => standsAbove(block) && mayBeLetters(acronym) && !used.has(acronym),
  );
  if (above.length === 0) return [];
  const told = story.blocks.filter((block) => !standsAbove(block)).map(({ span }) => sliceOf(story.text, span));
  const texts = told.flatMap((words) => [
    words.replaceAll('.', ''),
    initialsOf(words),
    initialsOf(withoutLinks(words)),
  ]);
  const shown = texts.join('\n').toLowerCase();
  return above.filter(({ acronym }) => !shown.includes(acronym.toLowerCase()) && !isOfName(acronym, story));
}

/** “DOJ” of “the Justice Department”, “OKC” of “Oklahoma City”, “BD” of “Bangladesh”: letters of a name, in its order or not. */
function isOfName(acronym: string, { mentions }: Story): boolean {
  const letters = acronym.toLowerCase();
  return mentions.some(({ name, parts, block }) => {
    if (standsAbove(block)) return false;
    const initials = parts.map(({ fold }) => fold.charAt(0));
    if (initials.every((initial) => letters.includes(initial)) && hasAllBut(letters, initials, OF)) return true;
    return standInOrder(letters, name.toLowerCase()) && initials.every((initial) => letters.includes(initial));
  });
}

const OF = ['o']; // “DOJ” has the “of” of “Department of Justice”.

function hasAllBut(letters: string, initials: readonly string[], links: readonly string[]): boolean {
  return initials.length > 1 && [...letters].every((letter) => initials.includes(letter) || links.includes(letter));
}

function standInOrder(letters: string, name: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function mayBeLetters(acronym: string): boolean {
  return acronym.length <= LONGEST && !isCommonWord(acronym.toLowerCase());
}

// “ and ” of “Quarantine and Inspection”: letters leave such words out, or have them.
const LINK = /\b(?:and|for|in|of|on|the)\b/g;

function withoutLinks(words: string): string {
  return words.replace(LINK, '');
}

function initialsOf(words: string): string {
  return (words.match(WORD) ?? []).map((word) => word.charAt(0)).join('');
}

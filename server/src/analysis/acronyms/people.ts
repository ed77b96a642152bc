import variants from '../data/given-name-variants.json' with { type: 'json' };
import kindWords from '../data/kind-words.json' with { type: 'json' };
import nicknames from '../data/nicknames.json' with { type: 'json' };
import { isSmallWord } from './spelling.ts';

// “ann”, “john”
const GIVEN_NAMES: ReadonlySet<string> = new Set([...Object.keys(nicknames.nicknames), ...variants.variants.flat()]);
const ORGANISATIONS: ReadonlySet<string> = new Set(kindWords.organisation);
const MOST_NAMES_OF_A_PERSON = 3;

/** “ann marlow”: a person, not “ann marlow foundation”; words in small letters. */
export function isPerson(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_NAMES_OF_A_PERSON || !GIVEN_NAMES.has(words[0] ?? '')) return false;
  return words.every((word) => !ORGANISATIONS.has(word) && !isSmallWord(word));
}

// “Ann Marlow ”, “Ann Q. Marlow”
const TWO_NAMES_BEFORE = /(\p{Lu}[\p{L}'’-]+)\s(?:\p{Lu}\.?\s)?(\p{Lu}[\p{L}'’-]+)\s?$/u;
const LONGEST_NAME = 60;

/** “Ann Marlow (HLP)”: whether a person stands before `end`, whose party or country no such name explains. */
export function isAfterPerson(prose: string, end: number): boolean {
  const names = TWO_NAMES_BEFORE.exec(prose.slice(Math.max(0, end - LONGEST_NAME), end));
  return names !== null && isPerson(names.slice(1).map((name) => name.toLowerCase()));
}

import { type Block, isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { AcronymUse } from './acronyms.ts';
import { withOtherForms } from './letter-forms.ts';

/**
 * Settles which letters of a story are acronyms, now that all of it is known; `wordsIn` gives what `readWordsOfLetters`
 * finds in each line of it.
 */
export function settleAcronyms(
  uses: readonly InBlock<AcronymUse>[],
  blocks: readonly Block[],
  text: string,
  wordsIn: (line: string) => ReadonlySet<string>,
): InBlock<AcronymUse>[] {
  return withoutShoutedWords(withoutDoubtful(withOtherForms(uses, blocks)), text.split('\n'), wordsIn);
}

/** Leaves out letters that may be no acronym, or are a firm's or a station's name at one place, unless the story explains them. */
function withoutDoubtful(uses: readonly InBlock<AcronymUse>[]): InBlock<AcronymUse>[] {
  const defined = new Set<string>();
  const alone = new Set<string>();
  const first = new Map<string, AcronymUse>();
  const companies = new Set<string>();
  for (const use of uses) {
    if (use.defines) defined.add(use.acronym);
    if (use.doubt === undefined) alone.add(use.acronym);
    if (use.doubt === 'company' || use.doubt === 'station') companies.add(use.acronym);
    if (isBody(use.block) && !first.has(use.acronym)) first.set(use.acronym, use);
  }
  return uses.filter(({ acronym, doubt }) => {
    if (defined.has(acronym)) return true;
    if (companies.has(acronym) || goesOn(first.get(acronym))) return false;
    return doubt === undefined || (doubt === 'in-a-name' && alone.has(acronym));
  });
}

/** “M.K. Harrow … M.K.”: letters that begin as a person's name go on as one. */
function goesOn(first: AcronymUse | undefined): boolean {
  return first?.doubt === 'initials' && isPointed(first);
}

// “AB” before a capital may be initials, or a group before a place; “A.B.” is a person.
function isPointed({ span, acronym }: AcronymUse): boolean {
  return span.end - span.start > acronym.length + 1;
}

// “NATO” may be a word in capitals only if it has this many letters; shorter words are a list.
const FEWEST_LETTERS_OF_A_WORD = 4;
// “NATO”
const ALL_CAPITALS = /^\p{Lu}+$/u;
// “Reno”, “quarter”: words of four to six letters that are not all capitals.
const WORD_WITH_SMALL_LETTERS = /(?<!\p{L})\p{L}\p{Ll}{3,5}(?!\p{L})/gu;

/** The words of a line, in small letters, that letters of which they are made may be: “reno” where it says “Reno”. */
export function readWordsOfLetters(line: string): ReadonlySet<string> {
  return new Set(line.match(WORD_WITH_SMALL_LETTERS)?.map((word) => word.toLowerCase()));
}

/** Leaves out words that the story also writes in small letters: “RENO” where it says “Reno” elsewhere. */
function withoutShoutedWords(
  uses: readonly InBlock<AcronymUse>[],
  lines: readonly string[],
  wordsIn: (line: string) => ReadonlySet<string>,
): InBlock<AcronymUse>[] {
  const defined = new Set(uses.filter((use) => use.defines).map((use) => use.acronym));
  const candidates = new Set<string>();
  for (const { acronym } of uses) {
    if (acronym.length < FEWEST_LETTERS_OF_A_WORD || defined.has(acronym) || !ALL_CAPITALS.test(acronym)) continue;
    candidates.add(acronym);
  }
  if (candidates.size === 0) return [...uses];
  const written = wordsAmong(new Set([...candidates].map((acronym) => acronym.toLowerCase())), lines.map(wordsIn));
  return uses.filter(({ acronym }) => !candidates.has(acronym) || !written.has(acronym.toLowerCase()));
}

/** Those of some words that stand in a line; of a line’s words and these, it goes through whichever are fewer. */
function wordsAmong(words: ReadonlySet<string>, lines: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const [fewer, more] = line.size < words.size ? [line, words] : [words, line];
    for (const word of fewer) if (more.has(word)) found.add(word);
  }
  return found;
}

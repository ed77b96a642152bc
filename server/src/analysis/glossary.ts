import { isBody } from '../text/block.ts';
import { sliceOf } from '../text/span.ts';
import type { AcronymUse } from './acronyms.ts';
import type { InBlock } from './lift.ts';
import type { SpelledName } from './spelled-names.ts';

/** What the body of a story does with one acronym; lists are in the order of the text. */
export interface GlossaryEntry {
  readonly acronym: string;
  /** Every place with the letters, where they are explained too. */
  readonly uses: readonly InBlock<AcronymUse>[];
  /** The places that explain the letters. */
  readonly definitions: readonly InBlock<AcronymUse>[];
  /** The names written out that would have these letters, though nobody says so there. */
  readonly spelledOut: readonly InBlock<SpelledName>[];
  /** The places with the long form that the first definition gives. */
  readonly longForms: readonly InBlock<SpelledName>[];
}

/** Leaves out letters that may be no acronym, unless the story explains them somewhere. */
export function withoutDoubtful(uses: readonly InBlock<AcronymUse>[]): InBlock<AcronymUse>[] {
  const defined = new Set(uses.filter((use) => use.defines).map((use) => use.acronym));
  return uses.filter((use) => use.doubt === undefined || defined.has(use.acronym));
}

// “NATO” may be a word in capitals only if it has this many letters; shorter words are a list.
const FEWEST_LETTERS_OF_A_WORD = 4;

/** Leaves out words that the story also writes in small letters: “RENO” where it says “Reno” elsewhere. */
export function withoutShoutedWords(uses: readonly InBlock<AcronymUse>[], text: string): InBlock<AcronymUse>[] {
  const defined = new Set(uses.filter((use) => use.defines).map((use) => use.acronym));
  const candidates = new Map<string, string>();
  for (const { acronym } of uses) {
    if (acronym.length < FEWEST_LETTERS_OF_A_WORD || defined.has(acronym) || !ALL_CAPITALS.test(acronym)) continue;
    candidates.set(acronym.toLowerCase(), acronym);
  }
  if (candidates.size === 0) return [...uses];
  const shouted = new Set<string>();
  for (const [word] of text.matchAll(WORD_WITH_SMALL_LETTERS)) {
    const acronym = candidates.get(word.toLowerCase());
    if (acronym !== undefined) shouted.add(acronym);
  }
  return uses.filter((use) => !shouted.has(use.acronym));
}

/** Joins the acronyms of a story, each with the places that use it, explain it or spell it out. */
export function joinGlossary(
  uses: readonly InBlock<AcronymUse>[],
  names: readonly InBlock<SpelledName>[],
  text: string,
): GlossaryEntry[] {
  const byAcronym = new Map<string, InBlock<AcronymUse>[]>();
  for (const use of uses) if (isBody(use.block)) push(byAcronym, use.acronym, use);
  const byLetters = new Map<string, InBlock<SpelledName>[]>();
  const byName = new Map<string, InBlock<SpelledName>[]>();
  for (const name of names) {
    if (!isBody(name.block)) continue;
    push(byLetters, name.letters, name);
    push(byName, name.name, name);
  }
  return [...byAcronym].map(([acronym, same]) => {
    const definitions = same.filter((use) => use.defines);
    const longForm = definitions[0]?.expansion;
    return {
      acronym,
      uses: same,
      definitions,
      spelledOut: byLetters.get(acronym.toUpperCase()) ?? [],
      longForms: (longForm && byName.get(sliceOf(text, longForm))) ?? [],
    };
  });
}

// “NATO”
const ALL_CAPITALS = /^\p{Lu}+$/u;
// “Reno”, “quarter”: words of four to six letters that are not all capitals.
const WORD_WITH_SMALL_LETTERS = /(?<!\p{L})\p{L}\p{Ll}{3,5}(?!\p{L})/gu;

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

import { isFunctionWord } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { shiftSpan, sliceOf } from '../../text/span.ts';
import type { AcronymUse } from './acronyms.ts';
import { isSmallInPhrase, type Phrases, phrasesFor } from './phrases.ts';
import type { SpelledName } from './spelled-names.ts';

type Names = readonly InBlock<SpelledName>[];

const FEWEST_LETTERS_OF_A_NEAR_NAME = 3;
const FEWEST_WORDS_OF_A_NEAR_NAME = 3;
// “III” in “UNIIIC”
const SAME_LETTER_AGAIN = /(\p{L})\1+/gu;
const BETWEEN_WORDS = /[\s,-]+/;

/** Letters without their repetitions, for names that lend themselves to two ways of counting: “UNIC” for “UNIIIC”. */
export function looseLetters(letters: string): string {
  return letters.replace(SAME_LETTER_AGAIN, '$1');
}

/** Names before the letters that miss their last one, “United Mine Workers (of America)”, or have one twice. */
export function nearNamesBefore(first: InBlock<AcronymUse>, byLooseLetters: ReadonlyMap<string, Names>): Names {
  const letters = looseLetters(first.acronym.toUpperCase());
  return [letters, letters.slice(0, -1)]
    .filter((some) => some.length >= FEWEST_LETTERS_OF_A_NEAR_NAME)
    .flatMap((some) => byLooseLetters.get(some) ?? [])
    .filter(({ span, name }) => {
      return span.end <= first.span.start && name.split(BETWEEN_WORDS).length >= FEWEST_WORDS_OF_A_NEAR_NAME;
    });
}

// Two letters fit too many words that stand side by side.
const SPELLABLE = /^\p{Lu}{3,6}$/u;
// “VoIP”: small letters stand for small words.
const SPELLABLE_WITH_SMALL_WORDS = /^(?=.{4,6}$)\p{Lu}+\p{Ll}\p{Lu}+$/u;

/** Phrases in small letters before an acronym that give it all its letters: “liquefied natural gas” before “LNG”. */
export function phrasesBefore(
  { acronym, span }: InBlock<AcronymUse>,
  body: readonly Block[],
  phrasesIn: (prose: string) => Phrases,
): Names {
  const isMixed = SPELLABLE_WITH_SMALL_WORDS.test(acronym);
  if (!isMixed && !SPELLABLE.test(acronym)) return [];
  const letters = acronym.toLowerCase();
  const found: InBlock<SpelledName>[] = [];
  for (const block of body) {
    const { start } = block.span;
    if (start >= span.start) break;
    for (const phrase of phrasesFor(phrasesIn(block.prose), letters, span.start - start)) {
      const name = sliceOf(block.prose, phrase);
      if (isMixed || isSaidAsOne(name)) found.push({ span: shiftSpan(phrase, start), name, letters: acronym, block });
    }
  }
  return found;
}

// “don't”
const CONTRACTED = /['’]/;

/** Whether all words have weight, for small words beside others spell letters by chance. */
function isSaidAsOne(phrase: string): boolean {
  const hasWeight = (word: string) => CONTRACTED.test(word) || !isFunctionWord(word);
  const [first = '', ...rest] = phrase.toLowerCase().split(BETWEEN_WORDS);
  return hasWeight(first) && rest.every((word) => isSmallInPhrase(word) || hasWeight(word));
}

import { anyOf } from '../../english/any-of.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import longFormWords from '../data/long-form-words.json' with { type: 'json' };
import type { AcronymUse } from './acronyms.ts';
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
export function phrasesBefore({ acronym, span }: InBlock<AcronymUse>, body: readonly Block[]): Names {
  const isMixed = SPELLABLE_WITH_SMALL_WORDS.test(acronym);
  if (!isMixed && !SPELLABLE.test(acronym)) return [];
  const phrase = phraseFor(acronym);
  const found: InBlock<SpelledName>[] = [];
  for (const block of body) {
    if (block.span.start >= span.start) break;
    for (const { 0: name, index } of block.prose.slice(0, span.start - block.span.start).matchAll(phrase)) {
      const start = block.span.start + index;
      const words = { span: { start, end: start + name.length }, name, letters: acronym, block };
      if (isMixed || isSaidAsOne(name)) found.push(words);
    }
  }
  return found;
}

// “of” in “rules of origin”: a small word that gives no letter.
const SMALL = anyOf(longFormWords.between);
const BETWEEN = `[\\s,-]+(?:${SMALL}\\s)?`;

/** “liquefied natural gas”, “nondisclosure agreements”: a word a letter, or a prefix, with small words between. */
function phraseFor(acronym: string): RegExp {
  const letters = [...acronym.toLowerCase()];
  const words = letters.map((letter, at) => {
    const word = `${letter}[\\p{L}'’]{2,}`;
    if (at === letters.length - 1) return word;
    return `(?:${[`${word}${BETWEEN}`, ...longFormWords.prefixes.filter((prefix) => prefix[0] === letter)].join('|')})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('')}(?!\\p{L})`, 'giu');
}

const SMALL_WORD_INSIDE = new RegExp(`^${SMALL}$`);
// “don't”
const CONTRACTED = /['’]/;

/** Whether all words have weight, for small words beside others spell letters by chance. */
function isSaidAsOne(phrase: string): boolean {
  const hasWeight = (word: string) => CONTRACTED.test(word) || !isFunctionWord(word);
  const [first = '', ...rest] = phrase.toLowerCase().split(BETWEEN_WORDS);
  return hasWeight(first) && rest.every((word) => SMALL_WORD_INSIDE.test(word) || hasWeight(word));
}

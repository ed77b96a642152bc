import { isCalendarWord } from './calendar.ts';
import commonWords from './data/common-words.json' with { type: 'json' };
import knownNames from './data/known-names.json' with { type: 'json' };

const COMMON_WORDS: ReadonlySet<string> = new Set(commonWords.words);
const KNOWN_NAMES: ReadonlySet<string> = new Set(knownNames.names);

// “studies” is “study”, “making” is “make”: what regular endings are made of.
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ly', ''],
];

/** Whether a folded word is everyday English, so that a capital need not make it a name. */
export function isCommonWord(fold: string): boolean {
  return COMMON_WORDS.has(fold) || isCalendarWord(fold) || isMadeOf(fold, COMMON_WORDS);
}

/** Whether a regular ending makes a word of one of the others: “making” of “make”. */
export function isMadeOf(word: string, others: ReadonlySet<string>): boolean {
  return ENDINGS.some(
    ([ending, instead]) => word.endsWith(ending) && others.has(word.slice(0, -ending.length) + instead),
  );
}

/** Whether a folded word is a name or a word that exists, so that it is hardly a slip for another one that exists. */
export function isKnown(fold: string): boolean {
  return KNOWN_NAMES.has(fold) || isCommonWord(fold);
}

import { isCalendarWord } from './calendar.ts';
import commonWords from './data/common-words.json' with { type: 'json' };
import knownNames from './data/known-names.json' with { type: 'json' };

const COMMON_WORDS: ReadonlySet<string> = new Set(commonWords.words);
const KNOWN_NAMES: ReadonlySet<string> = new Set(knownNames.names);

/** Whether a folded word is everyday English, so that a capital need not make it a name. */
export function isCommonWord(fold: string): boolean {
  return COMMON_WORDS.has(fold) || isCalendarWord(fold);
}

/** Whether a folded word is a name or a word that exists, so that it is hardly a slip for another one that exists. */
export function isKnown(fold: string): boolean {
  return KNOWN_NAMES.has(fold) || isCommonWord(fold);
}

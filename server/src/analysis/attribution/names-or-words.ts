import { isCalendarWord, isDateWord } from '../../english/calendar.ts';
import { isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import { isCommonWord } from '../../english/known-words.ts';
import data from '../data/before-month.json' with { type: 'json' };
import { cueForms } from './cues.ts';

/** What in a word tells whether it is a name. */
export interface WrittenWord {
  readonly text: string;
  readonly lower: string;
  readonly hasCapital: boolean;
  readonly opensSentence: boolean;
}

/** What a word is read as: “June Brandt” is a name, “June 5” a date, “however” a word of English. */
export type Reading = 'english' | 'name' | 'date';

// “I”, “I’ve”: English words that always have a capital.
const FIRST_PERSON = /^i(?:'|$)/;
// “May”, “Will”: auxiliaries that people are called by.
const AUXILIARY_NAMES: ReadonlySet<string> = new Set(['may', 'will']);

/**
 * Reads a word as a name, a date or English. A capital past the sentence's start makes a name; at its start it does so for
 * words that English does not have (“Kelly said”) and for those that are followed as a name is (“Will said”).
 */
export function readingOf(words: readonly WrittenWord[], at: number): Reading {
  const word = words[at];
  if (word === undefined || !word.hasCapital || FIRST_PERSON.test(word.lower)) return 'english';
  if (isCalendarWord(word.lower) && !(isQuestion(words, at) || isCalledAfterMonth(words, at))) return 'date';
  if (!word.opensSentence) return 'name';
  if (AUXILIARY_NAMES.has(word.lower)) return isFollowedAsName(words, at) ? 'name' : 'english';
  const isEnglish = isFunctionWord(word.lower) || isCommonWord(word.lower) || cueForms(word.lower).length > 0;
  return isEnglish ? 'english' : 'name';
}

/** “May she go?”: no month. */
function isQuestion(words: readonly WrittenWord[], at: number): boolean {
  return words[at]?.lower === 'may' && words[at]?.opensSentence === true && words.at(-1)?.lower === '?';
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(data.words);

/** “Theresa May”, “June Brandt”, “April said”, “said June”: what stands beside the month makes a name of it. */
function isCalledAfterMonth(words: readonly WrittenWord[], at: number): boolean {
  if (isDateWord(words[at]?.text ?? '')) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  if (BEFORE_MONTH.has(before?.lower ?? '') || /^\d/.test(next?.lower ?? '')) return false;
  const isAfterName = before?.hasCapital === true && readingOf(words, at - 1) === 'name';
  const isBeforeName = next?.hasCapital === true && !isCalendarWord(next.lower);
  return isAfterName || isBeforeName || isFollowedAsName(words, at) || isSaidBefore(words, at);
}

/** “…,” said June.: a verb of saying behind a quotation or a comma, with nothing but the name after it. */
function isSaidBefore(words: readonly WrittenWord[], at: number): boolean {
  const beforeCue = words[at - 2]?.lower;
  return isTold(words[at - 1]) && (beforeCue === '' || beforeCue === ',');
}

/** In words: longer names stand before no verb that this looks for. */
const LONGEST_NAME = 3;

/** “Will said”, “May has”, “Will Brandt told”: a verb of saying or an auxiliary, at once or behind more of the name. */
function isFollowedAsName(words: readonly WrittenWord[], at: number): boolean {
  let next = at + 1;
  while (next < at + LONGEST_NAME && words[next]?.hasCapital) next += 1;
  const word = words[next];
  return isTold(word) || (next === at + 1 && (word?.lower === ',' || isFiniteHelp(word)));
}

/** “said”, “claims”: a cue that is no bare form, as a question would have it (“Will Quist say …?”). */
function isTold(word: WrittenWord | undefined): boolean {
  const forms = cueForms(word?.lower ?? '').filter(({ cue }) => cue.part === 'verb');
  return forms.length > 0 && forms.every(({ form }) => form === 'past' || form === 's');
}

// “be”, “have”: what follows “will” and “may”, and no name.
const BARE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'do', 'have', 'having']);

function isFiniteHelp(word: WrittenWord | undefined): boolean {
  return word !== undefined && isAuxiliary(word.lower) && !BARE.has(word.lower);
}

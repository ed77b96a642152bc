import { anyOf } from '../../english/any-of.ts';
import { isDateWord, MONTHS } from '../../english/calendar.ts';
import { isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import { isPlural } from '../../english/word-forms.ts';
import words from '../data/around-letters.json' with { type: 'json' };
import type { LettersInText } from './name-doubts.ts';

// “ 21” after “MiG”, “ 10646” after “ISO”, “ 4.1” after “UI”, “ 500” after “LC”, with the word behind it; a year, a sum, a
// clock or a share is none of the letters' business.
const NUMBER_AFTER =
  /^\s(?!(?:19|20)\d\d(?!\d))\d{1,5}(?:\.\d{1,2})?[A-Za-z]?(?![A-Za-zª\d%:/-]|,\d|\.\d)(?:\s([A-Za-zª]+))?/;
// “ TR 9573” after “ISO”: letters and a number that belong to a longer name.
const LETTERS_AND_NUMBER_AFTER = /^\s[A-Z]{2,5}\s\d{2,5}(?![A-Za-zª\d,.%:-]*\d)/;
// “MiG”: small letters that are no plural.
const SMALL_LETTER = /\p{Ll}/u;

/** “MiG 21”, “ISO 10646”, “i-VTEC”, “asteroid 2014 RC”, “F = MA”: letters of a model, a standard, a body in space, a formula. */
export function isDesignation(around: LettersInText): boolean {
  return isNumbered(around) || isAsteroid(around) || isInFormula(around);
}

// “percent”, “million”, “May”: what makes a share, a sum or a day of a number.
const AFTER_AMOUNT: ReadonlySet<string> = new Set(words.afterAmounts);

/** “ISO 10646 is out”, but not “the HWB 12 boats” or “QRT 5 million”: a number that counts something belongs to that. */
function isNumbered({ letters, after }: LettersInText): boolean {
  if (LETTERS_AND_NUMBER_AFTER.test(after)) return true;
  const number = NUMBER_AFTER.exec(after);
  if (number === null) return false;
  const next = number[1];
  if (next === undefined || SMALL_LETTER.test(letters)) return true;
  return !AFTER_AMOUNT.has(next) && !isDateWord(next) && !MONTHS.has(next.toLowerCase()) && !countsSomething(next);
}

function countsSomething(word: string): boolean {
  const lower = word.toLowerCase();
  return isPlural(lower) && !isFunctionWord(lower) && !isAuxiliary(lower);
}

// “2014 ” before “RC”
const YEAR_BEFORE = /(?:19|20)\d\d\s$/;
const IN_SPACE = new RegExp(`\\b${anyOf(words.inSpace)}s?\\b`, 'i');

/** “asteroid 2014 RC”: a year and two letters, where a body in space is spoken of. */
function isAsteroid({ letters, before, after }: LettersInText): boolean {
  return letters.length === 2 && YEAR_BEFORE.test(before) && (IN_SPACE.test(before) || IN_SPACE.test(after));
}

// “i-” before “VTEC”: a small letter of a brand.
const SMALL_LETTER_BEFORE = /(?:^|[^A-Za-zª0-9'’])[a-z]-$/;
// “F = ” before “MA”
const EQUALS_BEFORE = /(?:^|[\s(])[A-Za-z]\s?=\s?$/;

function isInFormula({ before }: LettersInText): boolean {
  return SMALL_LETTER_BEFORE.test(before) || EQUALS_BEFORE.test(before);
}

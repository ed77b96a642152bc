import { anyOf } from '../../english/any-of.ts';
import { SHORT_MONTHS } from '../../english/calendar.ts';
import { plainCase } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/around-letters.json' with { type: 'json' };
import { isCode, isCountryCode } from './code-doubts.ts';
import { isCredit } from './credits.ts';
import { isDesignation } from './designations.ts';
import { isCompany, isInitials, isInName, type LettersInText, NAME_AFTER } from './name-doubts.ts';
import {
  CREDENTIALS,
  ERAS,
  HONOURS,
  PLAIN_STATE_CODES,
  POSTSCRIPTS,
  SHORTHAND,
  STATE_CODES,
  TIME_MARKS,
} from './not-acronyms.ts';
import { isCallSign, isStation } from './stations.ts';
import {
  isExclamation,
  isLoudSubject,
  isShortForm,
  isShouted,
  isSpokenWord,
  isSyllable,
  isVerb,
  isWordBeforeNoun,
  isWordInCapitals,
  LONGEST_ACRONYM,
} from './word-doubts.ts';

/**
 * Why letters may not be an acronym after all. Such letters count only where the story explains them; letters in a
 * longer name (“HWB Harbour Tours”) count too where they also stand alone.
 */
export type Doubt =
  | 'shouting'
  | 'word'
  | 'numeral'
  | 'initials'
  | 'code'
  | 'state'
  | 'time'
  | 'credential'
  | 'company'
  | 'call-sign'
  | 'station'
  | 'in-a-name'
  | 'credit'
  | 'short-name';

const LONGEST_NEIGHBOUR = 80;

type Question = (around: LettersInText) => boolean;

/** Asked in this order; the first that says yes names the doubt. */
const QUESTIONS: readonly (readonly [Doubt, Question])[] = [
  ['word', ({ letters }) => letters.length > LONGEST_ACRONYM],
  ['word', ({ letters }) => SHORTHAND.has(letters)],
  ['code', isCode],
  ['code', isCountryCode],
  ['code', isDesignation],
  ['numeral', isNumeral],
  ['time', isTime],
  ['state', isState],
  ['shouting', isShouted],
  ['shouting', isExclamation],
  ['word', isSpokenWord],
  ['word', isVerb],
  ['word', isWordInCapitals],
  ['word', isWordBeforeNoun],
  ['word', isShortForm],
  ['word', isSyllable],
  ['word', isPostscript],
  ['word', isLoudSubject],
  ['credential', isCredential],
  ['station', isStation],
  ['call-sign', isCallSign],
  ['company', isCompany],
  ['initials', isInitials],
  ['credit', isCredit],
  ['in-a-name', isInName],
];

/** Why the letters at `span` may be no acronym, if there is a reason. */
export function findDoubt(prose: string, span: Span, letters: string): Doubt | undefined {
  const around: LettersInText = {
    letters,
    before: plainCase(prose.slice(Math.max(0, span.start - LONGEST_NEIGHBOUR), span.start)),
    after: plainCase(prose.slice(span.end, span.end + LONGEST_NEIGHBOUR)),
    writing: prose[span.start + 1] === '.' ? 'pointed' : 'plain',
  };
  return QUESTIONS.find(([, question]) => question(around))?.[0];
}

// “XIV”
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
// “LX” of “Super Bowl LX”
const ROMAN_OF_A_NAME = /^[LXVIC]+$/;
const CAPITALISED_BEFORE = /[A-Z][a-z]+\s$/;

function isNumeral({ letters, before }: LettersInText): boolean {
  return ROMAN.test(letters) || (ROMAN_OF_A_NAME.test(letters) && CAPITALISED_BEFORE.test(before));
}

// “200 ” before “AD”, “ 200” after it: a year of an era.
const YEAR_BEFORE = /(?:\d|\b(?:century|centuries|millennium))\s$/;
const YEAR_AFTER = /^\s\d/;
// “ 16:06” after “HQT”: a place's time.
const CLOCK_AFTER = /^\s\d{1,2}:\d\d\b/;
// “+0200 (” before “MET”, “+0200 (MET ” before “DST”: how far a clock is from Greenwich's.
const OFFSET_BEFORE = /[+-]\s?\d{4}\s\((?:[A-Z]{2,5}\s)?$/;
// “10:30 ”, “5 ”
const HOUR_BEFORE = /\d\s?(?:[ap]\.?m\.?\s)?$/i;

// “. 25”, “ 5” after “OCT”: a day.
const DAY_AFTER = /^\.?\s\d{1,2}(?![\d%])/;
// “said” in “saidOCT”: what a month has grown together with.
const BEFORE_GROWN_MONTH = /^[A-Z]?[a-z]+(?=[A-Z])/;

const MONTHS_IN_CAPITALS: ReadonlySet<string> = new Set([...SHORT_MONTHS].map((month) => month.toUpperCase()));

function isTime({ letters, before, after }: LettersInText): boolean {
  if (DAY_AFTER.test(after) && MONTHS_IN_CAPITALS.has(letters.replace(BEFORE_GROWN_MONTH, ''))) return true;
  if (CLOCK_AFTER.test(after) || OFFSET_BEFORE.test(before)) return true;
  if (ERAS.has(letters) && (YEAR_BEFORE.test(before) || YEAR_AFTER.test(after))) return true;
  return TIME_MARKS.has(letters) && (letters.length > 2 || HOUR_BEFORE.test(before));
}

// “[”, “” before “PS: there is more”.
const OPENS = /^\s*[[(]?$/;
const POSTSCRIPT_AFTER = /^(?:[.:,]|\s?[-–—])\s/;

function isPostscript({ letters, before, after }: LettersInText): boolean {
  return POSTSCRIPTS.has(letters) && OPENS.test(before) && POSTSCRIPT_AFTER.test(after);
}

// “, PA”, “(D-NY”, “R-TX”: what stands before a state's code.
const BEFORE_STATE = /(?:[A-Za-zª],\s|\b[DRI]-|\b[DRI],\s)$/;

// “Sen. Ann Marlow (”, “Ann Marlow and Reps. Tom Heron (”: a lawmaker, whose state follows.
const LAWMAKER_BEFORE =
  /\b(?:Assembly(?:man|woman)|Congress(?:man|woman)|Del|Delegate|Govs?|Reps?|Sens?|Senators?)\.?\s[^()]*(?:\([A-Z]{2}\)[^()]*)*[A-Z][A-Za-zª'’-]+\s\($/;

function isState({ letters, before, after, writing }: LettersInText): boolean {
  if (!STATE_CODES.has(letters)) return false;
  if (after.startsWith(')') && LAWMAKER_BEFORE.test(before)) return true;
  return PLAIN_STATE_CODES.has(letters) || BEFORE_STATE.test(before) || writing === 'pointed';
}

// “Ann Marlow, ”, “Ann Marlow (”
const AFTER_A_COMMA = /,\s$|[A-Z][A-Za-zª'’-]+\s[A-Z][A-Za-zª'’-]+\s\($/;
// “Ann Marlow ”
const AFTER_A_PERSON = /(?:^|[^A-Za-zª]\s?)[A-Z][a-z]+\s[A-Z][a-z]+\s$/;
// “Ann Marlow, QK ” before “QNA”, “ QNA, who” after “QK”: two honours side by side behind a name.
const PERSON_AND_HONOUR = /[A-Z][a-z]+\s[A-Z][A-Za-zª'’-]+,\s(?:[A-Z]{2,5}\s)?$/;
const HONOUR_BESIDE = /,\s[A-Z]{2,5}\s$/;
const HONOUR_AFTER = /^\s[A-Z]{2,5}(?:[,.)]|\s(?:is|was)\b)/;
const END_OF_HONOURS = /^(?:[,.)]|\s(?:is|was)\b)/;
// “ holds a ”, “ with an ”
const DEGREE_BEFORE = new RegExp(`\\b${anyOf(beside.earns)}\\san?\\s$`);
// “ from Harrow College”, “ degree”
const STUDY_AFTER = /^\s(?:degrees?|from|in)\s/;

// “an ”, “her ”, “made an ”, “awarded the ”: an honour that somebody has.
const HONOUR_BEFORE = /\b(?:an?|her|his|the|their)\s$/i;

function isCredential({ letters, before, after }: LettersInText): boolean {
  if (HONOURS.has(letters) && HONOUR_BEFORE.test(before)) return true;
  if (PERSON_AND_HONOUR.test(before) && (HONOUR_BESIDE.test(before) ? END_OF_HONOURS : HONOUR_AFTER).test(after))
    return true;
  if (!CREDENTIALS.has(letters)) return false;
  if (AFTER_A_COMMA.test(before) || STUDY_AFTER.test(after) || DEGREE_BEFORE.test(before)) return true;
  return AFTER_A_PERSON.test(before) && !NAME_AFTER.test(after);
}

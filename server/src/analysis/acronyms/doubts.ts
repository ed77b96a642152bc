import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/around-letters.json' with { type: 'json' };
import {
  isCallSign,
  isCompany,
  isCredit,
  isInitials,
  isInName,
  type LettersInText,
  NAME_AFTER,
} from './name-doubts.ts';
import {
  COUNTRY_CODES,
  CREDENTIALS,
  CURRENCIES,
  PLAIN_STATE_CODES,
  SHIP_PREFIXES,
  SHORTHAND,
  STATE_CODES,
  TIME_MARKS,
  UNITS,
} from './not-acronyms.ts';
import { isExclamation, isShouted, isSpokenWord, LONGEST_ACRONYM } from './word-doubts.ts';

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
  ['numeral', isNumeral],
  ['time', isTime],
  ['state', isState],
  ['shouting', isShouted],
  ['shouting', isExclamation],
  ['word', isSpokenWord],
  ['credential', isCredential],
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
    before: prose.slice(Math.max(0, span.start - LONGEST_NEIGHBOUR), span.start),
    after: prose.slice(span.end, span.end + LONGEST_NEIGHBOUR),
    writing: prose[span.start + 1] === '.' ? 'pointed' : 'plain',
  };
  return QUESTIONS.find(([, question]) => question(around))?.[0];
}

// “CO2”, “CO₂”
const DIGIT = /[\d₀-₉]/;
// “M5S”: a digit among letters.
const DIGIT_INSIDE = /^\p{Lu}\d\p{Lu}$/u;
// “ 1AA” after “W1A”: the other half of a postal code.
const POSTAL_CODE_AFTER = /^\s\d[A-Z]/;
// “GHz”, “Mbps”: a unit with what it is multiplied by.
const MULTIPLIED_UNIT = /^[kMGT](?:Hz|bps|eV|Pa)$/;
// “(NYSE: ”, “Nasdaq:”
const TICKER_BEFORE = new RegExp(`\\b${anyOf(beside.exchanges)}\\s?:\\s?$`);
// “: HWBX” after “(LON”: an exchange.
const SHARE_AFTER = /^\s?:\s?[A-Z]{1,5}\)/;
// “.L” after “(HWBX”: where a ticker is traded.
const EXCHANGE_AFTER = /^q?\.[A-Z]{1,2}\)/;
// “4,200 ” before “MW”
const NUMBER_BEFORE = /\d\s?$/;
// “$3.9 billion ” before, “ 900” after
const SUM_BEFORE = /\d[\w.,]*(?:\s\w+)?\s$/;
const SUM_AFTER = /^\s?\d/;
// “ 70)” after “(DDG”: the number of a ship or a flight
const NUMBER_AND_BRACKET = /^[\s-]\d+\)/;
// “HMS Heron, ” before “FFG 12”: the number on a ship's hull.
const SHIP_BEFORE = /\b(?:[A-Z]{2,4})\s(?:[A-Z][A-Za-z.]+\s?){1,4},?\s?\(?$/;
const VESSEL_BEFORE = new RegExp(`\\b${anyOf(beside.vessels)}\\s$`);
const HULL_NUMBER = /^\s\d{1,4}\b/;
// “C180 ”, “116i ” before “SE”, “-V770” after “SCH”: models.
const MODEL_BEFORE = /\b(?:[A-Z][A-Za-z]*\d+|\d{3}[a-z])\s$/;
const MODEL_AFTER = /^-[A-Z]+\d/;
// “a 2.23 ”, “a .301 ”: a figure of sport or school, whose followers know its letters.
const AVERAGE_BEFORE = /\ban?\s\d?\.\d{2,3}\s$/;

function isCode({ letters, before, after }: LettersInText): boolean {
  if (DIGIT.test(letters)) return !DIGIT_INSIDE.test(letters) || POSTAL_CODE_AFTER.test(after);
  if (MULTIPLIED_UNIT.test(letters) && NUMBER_BEFORE.test(before)) return true;
  if (EXCHANGE_AFTER.test(after) || (HULL_NUMBER.test(after) && isAfterShip(before))) return true;
  if (/^[$€£]/.test(after) || (UNITS.has(letters) && NUMBER_BEFORE.test(before))) return true;
  if (SHIP_PREFIXES.has(letters) && NAME_AFTER.test(after)) return true;
  if (before.endsWith('(') && NUMBER_AND_BRACKET.test(after)) return true;
  if (AVERAGE_BEFORE.test(before) || MODEL_BEFORE.test(before) || MODEL_AFTER.test(after)) return true;
  if (before.endsWith('(') && SHARE_AFTER.test(after)) return true;
  return TICKER_BEFORE.test(before) || (CURRENCIES.has(letters) && (SUM_BEFORE.test(before) || SUM_AFTER.test(after)));
}

function isAfterShip(before: string): boolean {
  if (VESSEL_BEFORE.test(before)) return true;
  const ship = SHIP_BEFORE.exec(before)?.[0].split(' ')[0];
  return ship !== undefined && SHIP_PREFIXES.has(ship);
}

// “Ann Marlow (”, “Tom Heron, ”: an athlete.
const ATHLETE_BEFORE = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+\s\($/u;
// “) 9.81”, “),”, “; ”
const AFTER_A_COUNTRY = /^(?:\)|[,;]\s)/;

/** “Ann Marlow (KEN)”: where an athlete is from. */
function isCountryCode({ letters, before, after }: LettersInText): boolean {
  return COUNTRY_CODES.has(letters) && ATHLETE_BEFORE.test(before) && AFTER_A_COUNTRY.test(after);
}

// “XIV”
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
// “LX” of “Super Bowl LX”
const ROMAN_OF_A_NAME = /^[LXVIC]+$/;
const CAPITALISED_BEFORE = /\p{Lu}\p{Ll}+\s$/u;

function isNumeral({ letters, before }: LettersInText): boolean {
  return ROMAN.test(letters) || (ROMAN_OF_A_NAME.test(letters) && CAPITALISED_BEFORE.test(before));
}

// “ 16:06” after “HQT”: a place's time.
const CLOCK_AFTER = /^\s\d{1,2}:\d\d\b/;
// “10:30 ”, “5 ”
const HOUR_BEFORE = /\d\s?(?:[ap]\.?m\.?\s)?$/i;

function isTime({ letters, before, after }: LettersInText): boolean {
  if (CLOCK_AFTER.test(after)) return true;
  return TIME_MARKS.has(letters) && (letters.length > 2 || HOUR_BEFORE.test(before));
}

// “, PA”, “(D-NY”, “R-TX”: what stands before a state's code.
const BEFORE_STATE = /(?:\p{L},\s|\b[DRI]-|\b[DRI],\s)$/u;

function isState({ letters, before, writing }: LettersInText): boolean {
  if (!STATE_CODES.has(letters)) return false;
  return PLAIN_STATE_CODES.has(letters) || BEFORE_STATE.test(before) || writing === 'pointed';
}

// “Ann Marlow, ”
const AFTER_A_COMMA = /,\s$/;
// “Ann Marlow ”
const AFTER_A_PERSON = /(?:^|[^\p{L}]\s?)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u;
// “ holds a ”, “ with an ”
const DEGREE_BEFORE = new RegExp(`\\b${anyOf(beside.earns)}\\san?\\s$`);
// “ from Harrow College”, “ degree”
const STUDY_AFTER = /^\s(?:degrees?|from|in)\s/;

function isCredential({ letters, before, after }: LettersInText): boolean {
  if (!CREDENTIALS.has(letters)) return false;
  if (AFTER_A_COMMA.test(before) || STUDY_AFTER.test(after) || DEGREE_BEFORE.test(before)) return true;
  return AFTER_A_PERSON.test(before) && !NAME_AFTER.test(after);
}

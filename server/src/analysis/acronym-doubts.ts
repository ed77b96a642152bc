import type { Span } from '../text/span.ts';
import {
  CAPITAL_WORDS,
  COMPANY_SUFFIXES,
  CREDENTIALS,
  CURRENCIES,
  PLAIN_STATE_CODES,
  SHIP_PREFIXES,
  STATE_CODES,
  TIME_MARKS,
  TITLES,
  UNITS,
} from './not-acronyms.ts';

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

/** “UNESCO” has six; longer words in capitals are shouted or brands, unless the story explains them: “CENTCOM”. */
export const LONGEST_ACRONYM = 6;

const LONGEST_NEIGHBOUR = 24;

/** What stands around some letters. */
interface Surroundings {
  readonly letters: string;
  readonly before: string;
  readonly after: string;
  readonly writing: 'pointed' | 'plain';
}

type Question = (around: Surroundings) => boolean;

/** Asked in this order; the first that says yes names the doubt. */
const QUESTIONS: readonly (readonly [Doubt, Question])[] = [
  ['word', ({ letters }) => letters.length > LONGEST_ACRONYM],
  ['code', isCode],
  ['numeral', isNumeral],
  ['time', isTime],
  ['state', isState],
  ['shouting', isShouted],
  ['word', isCommonWord],
  ['credential', isCredential],
  ['call-sign', isCallSign],
  ['company', isCompany],
  ['initials', isInitials],
  ['credit', ({ after }) => PHOTO_CREDIT_AFTER.test(after)],
  ['in-a-name', isInName],
];

/** Why the letters at `span` may be no acronym, if there is a reason. */
export function findDoubt(prose: string, span: Span, letters: string): Doubt | undefined {
  const around: Surroundings = {
    letters,
    before: prose.slice(Math.max(0, span.start - LONGEST_NEIGHBOUR), span.start),
    after: prose.slice(span.end, span.end + LONGEST_NEIGHBOUR),
    writing: prose[span.start + 1] === '.' ? 'pointed' : 'plain',
  };
  return QUESTIONS.find(([, question]) => question(around))?.[0];
}

const DIGIT = /\d/;
// “M5S”: a digit among letters.
const DIGIT_INSIDE = /^\p{Lu}\d\p{Lu}$/u;
// “(NYSE: ”, “Nasdaq:”
const TICKER_BEFORE = /\b(?:NYSE|NASDAQ|Nasdaq|LSE|AMEX|TSX|ASX|FTSE)\s?:\s?$/;
// “4,200 ” before “MW”
const NUMBER_BEFORE = /\d\s?$/;
// “$3.9 billion ” before, “ 900” after
const SUM_BEFORE = /\d[\w.,]*(?:\s\w+)?\s$/;
const SUM_AFTER = /^\s?\d/;

function isCode({ letters, before, after }: Surroundings): boolean {
  if (DIGIT.test(letters)) return !DIGIT_INSIDE.test(letters);
  if (/^[$€£]/.test(after) || (UNITS.has(letters) && NUMBER_BEFORE.test(before))) return true;
  if (SHIP_PREFIXES.has(letters) && NAME_AFTER.test(after)) return true;
  return TICKER_BEFORE.test(before) || (CURRENCIES.has(letters) && (SUM_BEFORE.test(before) || SUM_AFTER.test(after)));
}

// “XIV”
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
// “LX” of “Super Bowl LX”
const ROMAN_OF_A_NAME = /^[LXVIC]+$/;
const CAPITALISED_BEFORE = /\p{Lu}\p{Ll}+\s$/u;

function isNumeral({ letters, before }: Surroundings): boolean {
  return ROMAN.test(letters) || (ROMAN_OF_A_NAME.test(letters) && CAPITALISED_BEFORE.test(before));
}

// “10:30 ”, “5 ”
const HOUR_BEFORE = /\d\s?(?:[ap]\.?m\.?\s)?$/i;

function isTime({ letters, before }: Surroundings): boolean {
  return TIME_MARKS.has(letters) && (letters.length > 2 || HOUR_BEFORE.test(before));
}

// “, PA”, “(D-NY”, “R-TX”: what stands before a state's code.
const BEFORE_STATE = /(?:\p{L},\s|\b[DRI]-|\b[DRI],\s)$/u;

function isState({ letters, before, writing }: Surroundings): boolean {
  if (!STATE_CODES.has(letters)) return false;
  return PLAIN_STATE_CODES.has(letters) || BEFORE_STATE.test(before) || (writing === 'pointed' && letters !== 'MS');
}

// “ SHOUTED”, “SHOUTED ”: another word in capitals right beside.
const CAPITALS_BEFORE = /(?<![\p{L}\p{N}.])(\p{Lu}+(?:['’]\p{Lu}+)?)[\s,!?:;–—-]{1,3}$/u;
const CAPITALS_AFTER = /^[\s,!?:;–—-]{1,3}(\p{Lu}+)(?![\p{L}.])/u;

// “!” or “:” after a word that opens a paragraph or a bracket: “(WARNING: …)”.
const CALLS_OUT = /^[!:]/;
const OPENS = /(?:^|[(“"])$/;

/** Whether the letters stand in a run of words in capitals; two acronyms may stand side by side. */
function isShouted({ letters, before, after }: Surroundings): boolean {
  const left = CAPITALS_BEFORE.exec(before)?.[1];
  const right = CAPITALS_AFTER.exec(after)?.[1];
  if (left === undefined && right === undefined) return CALLS_OUT.test(after) && OPENS.test(before);
  if (left !== undefined && right !== undefined) return true;
  return [letters, left ?? right ?? ''].some((word) => CAPITAL_WORDS.has(word) || word.length >= LONGEST_ACRONYM);
}

// “it IS”, “who IS”, “IS NOT”: the verb, said loud; “by IS”, “IS fighters” is a name.
const SUBJECT_BEFORE = /\b(?:he|here|how|it|she|that|there|this|what|where|who|which)\s$/i;
const AFTER_A_VERB = /^\s(?:a|an|not|the)\s/i;

function isCommonWord({ letters, before, after }: Surroundings): boolean {
  if (letters === 'IS') return SUBJECT_BEFORE.test(before) || AFTER_A_VERB.test(after);
  return CAPITAL_WORDS.has(letters);
}

// “Ann Marlow, ”
const AFTER_A_COMMA = /,\s$/;
// “ from Harrow College”, “ degree”
const STUDY_AFTER = /^\s(?:degrees?|from|in)\s/;

function isCredential({ letters, before, after }: Surroundings): boolean {
  return CREDENTIALS.has(letters) && (AFTER_A_COMMA.test(before) || STUDY_AFTER.test(after));
}

// “WXYZ”: an American station
const CALL_SIGN = /^[WK]\p{Lu}{2,3}$/u;
// “-TV”, “ radio”, “’s “Harbour Hour””
const STATION_AFTER = /^(?:-TV|-FM|-AM|\s(?:radio|TV|television)\b|[’']s\s["“])/i;
// “an interview with ”, “the hosts on ”, “told ”
const ON_AIR_BEFORE = /\b(?:(?:hosts?|interview(?:ed)?|listeners|speak|spoke|viewers)\s(?:by|of|on|to|with)|told)\s$/;

function isCallSign({ letters, before, after }: Surroundings): boolean {
  return CALL_SIGN.test(letters) && (STATION_AFTER.test(after) || ON_AIR_BEFORE.test(before));
}

// “MARLOW via Getty Images”: the photographer's name
const PHOTO_CREDIT_AFTER = /^(?:\s\p{Lu}{2,})?(?:\s(?:via|for)\s|\/)(?:Getty|AP|AFP|EPA|Reuters|Flickr)\b/u;

// “ Inc”, “ plc”
const COMPANY_AFTER = /^,?\s(?:Inc|Corp|Ltd|plc|PLC|LLC|LLP|AG|SA|NV|Co|Group|Holdings)\b/;
// “Marlow, ”, “Marlow ”
const NAME_BEFORE = /\p{Lu}\p{L}*,?\s$/u;

function isCompany({ letters, before, after }: Surroundings): boolean {
  return COMPANY_AFTER.test(after) || (COMPANY_SUFFIXES.has(letters) && NAME_BEFORE.test(before));
}

// “ Rowling”, “ O'Neill”, “ McEnroe”, not “ Plus.net”
const NAME_AFTER = /^\s(\p{Lu}[\p{L}'’]*\p{Ll})(?!\.\p{Ll}|\p{L})/u;
const THE_BEFORE = /\bthe\s$/i;
// “Gov. ”
const TITLE_BEFORE = /(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|Gen|Col)\.\s$/;
// “U.S. Army”, “U.N. Security Council”: points, and a name after them all the same.
const POINTED_COUNTRIES = new Set(['EU', 'UK', 'UN', 'US']);

/** “J.K. Rowling”, “AJ Jones”: two letters before a surname; “the EU Commission” has an article. */
function isInitials({ letters, before, after, writing }: Surroundings): boolean {
  if (letters.length > 2) return false;
  if (writing === 'pointed' && TITLE_BEFORE.test(before)) return true;
  if (!NAME_AFTER.test(after) || THE_BEFORE.test(before)) return false;
  return writing === 'plain' || !POINTED_COUNTRIES.has(letters);
}

// “-Harbour”, “Harbour-”
const HYPHENED_NAME_AFTER = /^-\p{Lu}\p{Ll}/u;
const HYPHENED_NAME_BEFORE = /\p{Lu}\p{Ll}+-$/u;

// “ v. Marlow”, “Marlow v. ”: one side of a court case.
const VERSUS_AFTER = /^\svs?\.?\s\p{Lu}/u;
const VERSUS_BEFORE = /\p{L}\svs?\.?\s$/u;

/** “HWB Harbour Tours”, “Harbour-HWB”, “HWB/QF”: part of a longer name; “HWB Chairman Marlow” is a title after letters. */
function isInName({ before, after }: Surroundings): boolean {
  if (VERSUS_AFTER.test(after) || VERSUS_BEFORE.test(before)) return true;
  if (/^&\p{Lu}/u.test(after)) return true;
  if (HYPHENED_NAME_AFTER.test(after) || HYPHENED_NAME_BEFORE.test(before)) return true;
  if (before.endsWith('/') || after.startsWith('/')) return true;
  const next = NAME_AFTER.exec(after)?.[1];
  return next !== undefined && !TITLES.has(next);
}

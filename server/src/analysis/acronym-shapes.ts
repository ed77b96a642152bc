import type { Span } from '../text/span.ts';
import { CAPITAL_WORDS, CREDENTIALS, PLAIN_STATE_CODES, STATE_CODES, TIME_MARKS } from './data/not-acronyms.ts';

/** Why letters may not be an acronym after all; such letters count only where the story explains them. */
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
  | 'short-name';

/** Letters in the shape of an acronym; `span` covers them with their plural “s”. */
export interface Letters {
  readonly span: Span;
  /** Without points and plural: “US” for “U.S.”, “NGO” for “NGOs”. */
  readonly acronym: string;
  readonly doubt: Doubt | undefined;
}

// “U.S.”, “ShQ”, “NGOs”, “AT&T”, “G-7”, “COVID-19”, and every other word with a capital in it: the capitals are counted after.
const CAPITALISED =
  /(?<![\p{L}\p{N}@#$_])(?:(?:\p{Lu}\.){2,}s?|[a-z]{0,2}\p{Lu}[\p{L}\p{N}]*(?:&\p{Lu}+)*(?:-\d+)?)(?![\p{L}\p{N}_])/gu;
const CAPITAL = /\p{Lu}/gu;
const SMALL_LETTER = /\p{Ll}/gu;
const ASCII = /^[\x20-\x7e]+$/;
const DIGIT = /\d/;
// “ShQ”, “DfID”, “VoIP”: longer mixtures are brands.
const LONGEST_MIXED = 6;
// “RENO, Nev. (AP) — ”, “MIDWAY ATOLL - ”, “MARLOW: ”
const OPENING = /^\s*["“]?\p{Lu}[\p{Lu}.'’ -]+(?:,[^—–():]{1,30})?(?:\s?\([^)]{1,40}\)\s?)?(?:\s?[—–]|\s--?\s|:\s)/u;
// “NGOs”, “C.D.O.s”
const PLURAL = /(?<=[\p{Lu}\d.])s$/u;
// “UNESCO” has six; longer words in capitals are shouted or brands, unless the story explains them: “CENTCOM”.
const LONGEST_ACRONYM = 6;
const LONGEST_EXPLAINED = 8;

/** Finds the letters of one paragraph that may be acronyms. */
export function findLetters(prose: string): Letters[] {
  const found: Letters[] = [];
  const opening = endOfOpening(prose);
  for (const match of prose.matchAll(CAPITALISED)) {
    const token = match[0];
    const letters = toLetters(token);
    if (letters === undefined) continue;
    const span = { start: match.index, end: match.index + token.length };
    found.push({ span, acronym: letters, doubt: span.end <= opening ? 'shouting' : doubtOf(prose, span, letters) });
  }
  return found;
}

/** The acronym that a token writes, without points and plural: “NGO” for “NGOs”; none when it has no such shape. */
export function toLetters(token: string): string | undefined {
  const bare = token.replace(PLURAL, '').replaceAll('.', '');
  if (HAS_BLANK.test(bare)) return undefined;
  const capitals = bare.match(CAPITAL)?.length ?? 0;
  if (capitals < 2 && !(capitals === 1 && DIGIT.test(bare))) return undefined;
  if (bare.length > LONGEST_EXPLAINED) return undefined;
  const small = bare.match(SMALL_LETTER)?.length ?? 0;
  return small === 0 || (small < capitals && bare.length <= LONGEST_MIXED && ASCII.test(bare)) ? bare : undefined;
}

const HAS_BLANK = /\s/;
const HAS_SMALL_LETTER = /\p{Ll}/u;

/** Where the capitals at a block's start end that name a place or a speaker: “RENO, Nev. (AP) — ”, “MARLOW: ”. */
function endOfOpening(prose: string): number {
  return HAS_SMALL_LETTER.test(prose) ? (OPENING.exec(prose)?.[0].length ?? 0) : prose.length;
}

// “, PA”, “(D-NY”, “R-TX”: what stands before a state's code.
const BEFORE_STATE = /(?:\p{L},\s|\b[DRI]-|\b[DRI],\s)$/u;
// “World War ”, “Article ”, “Henry ”: what stands before a roman numeral.
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_OF_A_NAME = /^[LXVIC]+$/;
const CAPITALISED_BEFORE = /\p{Lu}\p{Ll}+\s$/u;
// “10:30 ”, “5 ”
const HOUR_BEFORE = /\d\s?$/;
// “(NYSE: ”, “Nasdaq:”
const TICKER_BEFORE = /\b(?:NYSE|NASDAQ|Nasdaq|LSE|AMEX|TSX|ASX|FTSE)\s?:\s?$/;
// “ Rowling”, “ O'Neill”, “ McEnroe”
const SURNAME_AFTER = /^\s\p{Lu}[\p{L}'’]*\p{Ll}/u;
const THE_BEFORE = /\bthe\s$/i;
// “ Inc”, “ plc”
const COMPANY_AFTER = /^\s(?:Inc|Corp|Ltd|plc|PLC|LLC|LLP|AG|SA|NV|Co|Group|Holdings)\b/;
// “ SHOUTED”, “SHOUTED ”: another word in capitals right beside.
const CAPITALS_BEFORE = /(?<![\p{L}\p{N}.])(\p{Lu}+(?:['’]\p{Lu}+)?)[\s,!?:;–—-]{1,3}$/u;
const CAPITALS_AFTER = /^[\s,!?:;–—-]{1,3}(\p{Lu}+)(?![\p{L}.])/u;
const LONGEST_NEIGHBOUR = 24;

function doubtOf(prose: string, span: Span, letters: string): Doubt | undefined {
  const before = prose.slice(Math.max(0, span.start - LONGEST_NEIGHBOUR), span.start);
  const after = prose.slice(span.end, span.end + LONGEST_NEIGHBOUR);
  if (letters.length > LONGEST_ACRONYM) return 'word';
  if (DIGIT.test(letters) || TICKER_BEFORE.test(before)) return 'code';
  if (ROMAN.test(letters) || (ROMAN_OF_A_NAME.test(letters) && CAPITALISED_BEFORE.test(before))) return 'numeral';
  if (TIME_MARKS.has(letters) && (letters.length > 2 || HOUR_BEFORE.test(before))) return 'time';
  if (isState(prose, span, letters, before)) return 'state';
  if (isShouted(letters, before, after)) return 'shouting';
  if (CAPITAL_WORDS.has(letters)) return 'word';
  if (CREDENTIALS.has(letters) && /,\s$/.test(before)) return 'credential';
  if (COMPANY_AFTER.test(after)) return 'company';
  return isInitials(prose, span, letters, before, after) ? 'initials' : undefined;
}

function isState(prose: string, span: Span, letters: string, before: string): boolean {
  if (!STATE_CODES.has(letters)) return false;
  return (
    PLAIN_STATE_CODES.has(letters) || BEFORE_STATE.test(before) || (prose[span.start + 1] === '.' && letters !== 'MS')
  );
}

/** Whether the letters stand in a run of words in capitals; two acronyms may stand side by side. */
function isShouted(letters: string, before: string, after: string): boolean {
  const left = CAPITALS_BEFORE.exec(before)?.[1];
  const right = CAPITALS_AFTER.exec(after)?.[1];
  if (left === undefined && right === undefined) return false;
  if (left !== undefined && right !== undefined) return true;
  return [letters, left ?? right ?? ''].some((word) => CAPITAL_WORDS.has(word) || word.length >= LONGEST_ACRONYM);
}

/** “J.K. Rowling”, “AJ Jones”: two letters before a surname; “the EU Commission” has an article. */
function isInitials(prose: string, span: Span, letters: string, before: string, after: string): boolean {
  if (letters.length > 2 || !SURNAME_AFTER.test(after) || THE_BEFORE.test(before)) return false;
  const isPointed = prose[span.start + 1] === '.';
  return isPointed ? !isStateOfManyNames(letters) : true;
}

// “U.S. Army”, “U.N. Security Council”: points, and a name after them all the same.
function isStateOfManyNames(letters: string): boolean {
  return letters === 'US' || letters === 'UN' || letters === 'UK' || letters === 'EU';
}

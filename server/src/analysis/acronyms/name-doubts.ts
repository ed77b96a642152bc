import { anyOf } from '../../english/any-of.ts';
import { isDateWord, MONTHS } from '../../english/calendar.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isAlsoSurname, isTitle, SHORT_TITLES } from '../../english/titles.ts';
import around from '../data/around-letters.json' with { type: 'json' };
import kindWords from '../data/kind-words.json' with { type: 'json' };
import { CLUB_LETTERS, COMPANY_SUFFIXES, POINTED_COUNTRIES, ROLES } from './not-acronyms.ts';

/** What stands around some letters. */
export interface LettersInText {
  readonly letters: string;
  /** The words before them and after them, in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter. */
  readonly before: string;
  readonly after: string;
  readonly writing: 'pointed' | 'plain';
}

// “ Inc”, “ plc”, “ Radio Corp.”, “ L.P.”
const COMPANY_AFTER = new RegExp(`^,?(?:\\s[A-Z][A-Za-z&]+){0,3}\\s${anyOf(around.inLaw)}(?![A-Za-z])`);
// “N.V. ” before “QRT”: what a company is in law may come first.
const COMPANY_FORM_BEFORE = /\b(?:N\.V\.|S\.A\.|A\.G\.)\s$/;
// “’s shares”, “ shares fell”, “ share price”, “ climbed 1 3/4 to 73”: what only a company on the market has or does.
const TRADED_AFTER = new RegExp(
  `^(?:[’']s?\\s(?:\\d[\\d.,]* (?:[mb]illion )?shares|shares|stock)\\b|\\s(?:shares|stock)(?:[,.;]|\\s${anyOf(around.moves)}\\b)|(?:[’']s)?\\s(?:share price|shareholders)\\b|\\s${anyOf(around.moves)}\\s(?:\\d+(?:\\.\\d+)?(?:p\\b| cents)|\\d+ \\d/\\d))`,
);
// “shares in ”, “stock of ”
const TRADED_BEFORE = /\b(?:shares|stock) (?:in|of) $/;
// “ Fund Management”, “ Investors”: how the names of firms go on after their letters.
const FIRM_AFTER = new RegExp(`^(?:\\s[A-Z][A-Za-zª&]+){0,2}\\s${anyOf(around.firms)}\\b`);
// “the company ”, “companies that she founded, ”, “ Registry, a company”: what names a company in so many words.
const COMPANY_SAID_BEFORE = /\b(?:company|companies|firms?),?\s(?:[^.;:!?()]*,\s)?$/;
const COMPANY_SAID_AFTER = /^(?:\s[A-Z][A-Za-zª'’]+){1,3},\s(?:an?|the)\s(?:[A-Za-zª-]+\s){0,3}(?:company|firm)\b/;
// “Harrow Securities ” before “QRT”: the letters end a company's name.
const COMPANY_BEFORE = new RegExp(`\\S\\s${anyOf(around.firmsBefore)}\\s$`);
// “Marlow, ”, “Marlow ”
const NAME_BEFORE = /[A-Z][A-Za-zª]*,?\s$/;

// “, Harrow Boat Products and Quist”, “Harrow Systems, Quist and ”: names in a list, one of them a firm's by how it ends.
const NAME = '[A-Z][A-Za-zª&-]*(?: [A-Z][A-Za-zª&-]*){0,3}';
const FIRM = `${NAME} ${anyOf(around.firms, around.inLaw)}`;
const JOINED = '(?:, (?:and )?| and )';
const LIST_AFTER = new RegExp(`^(?:${JOINED}${NAME}){0,3}${JOINED}${FIRM}(?=${JOINED}[A-Z])`);
const LIST_BEFORE = new RegExp(
  `(?:${NAME}${JOINED}${FIRM}|${FIRM}${JOINED}${NAME})(?:${JOINED}${NAME}){0,3}${JOINED}$`,
);

/** “supplied by QRT, Harrow Systems and Quist”: one of three firms or more; “the QRT” may be an office. */
function isAmongFirms({ before, after }: LettersInText): boolean {
  return !THE_BEFORE.test(before) && (LIST_AFTER.test(after) || LIST_BEFORE.test(before));
}

// “®”: letters that are a brand.
const BRAND_AFTER = /^[®™]/;
// “Harrow.” before “HQN”: the end of a site's address.
const SITE_BEFORE = /\b[A-Z][a-zª]+\.$/;

/** “HWB Inc”, “Marlow, LLC”: a company and what it is in law; “HWB Harbour Fuels, one of the companies”. */
export function isCompany(inText: LettersInText): boolean {
  const { letters, before, after } = inText;
  if (isAmongFirms(inText) || BRAND_AFTER.test(after) || SITE_BEFORE.test(before)) return true;
  if (COMPANY_BEFORE.test(before) || COMPANY_FORM_BEFORE.test(before)) return true;
  if (TRADED_BEFORE.test(before) || TRADED_AFTER.test(after)) return true;
  if (
    COMPANY_AFTER.test(after) ||
    FIRM_AFTER.test(after) ||
    (COMPANY_SUFFIXES.has(letters) && NAME_BEFORE.test(before))
  )
    return true;
  return isInName(inText) && (COMPANY_SAID_BEFORE.test(before) || COMPANY_SAID_AFTER.test(after));
}

// “ Rowling”, “ O'Neill”, “ McEnroe”, not “ Plus.net”
export const NAME_AFTER = /^\s([A-Z][A-Za-zª'’]*[a-z])(?!\.[a-z]|[A-Za-zª])/;
/** “the ”, before an office as a rule, and hardly before a firm or a station. */
export const THE_BEFORE = /\bthe\s$/i;
// “S.V. D”: pointed letters may come before any capital.
const CAPITAL_AFTER = /^\s[A-Z](?![\s.])/;
// “ & Ann P. Marlow Trust” after “Q.T.”
const PARTNER_AFTER = /^\s(?:&|and)\s[A-Z][A-Za-zª.]+(?:\s[A-Z]\.)?\s[A-Z][a-z]/;
const OPENS_BLOCK = /^\s*$/;
// “Gov. ”: a short title
const SHORT_WORD_BEFORE = /([A-Z][a-z]+)\.\s$/;

// “Marlow ” before “QT”, and “, Heron B” or “. ” behind it: who wrote a paper.
const SURNAME_BEFORE = /(?:^|[\].,\d]\s|\s)[A-Z][A-Za-zª'’-]+\s$/;
const COAUTHOR_AFTER = /^(?:, [A-Z][A-Za-zª'’-]+(?:-[A-Z][a-z]+)? [A-Z]{1,2}(?![A-Za-zª])|, et al\b)/;
const COAUTHOR_BEFORE = /[A-Z][a-zª'’-]+ [A-Z]{1,2}, [A-Z][A-Za-zª'’-]+\s$/;

/** “Marlow QT, Heron B.”: a list of authors. */
function isAuthor(before: string, after: string): boolean {
  return COAUTHOR_BEFORE.test(before) || (SURNAME_BEFORE.test(before) && COAUTHOR_AFTER.test(after));
}

// “McQ” for “McQuist”: the letters of a surname that is cut short.
const CUT_SURNAME = /^Mc\p{Lu}$/u;

/** “J.K. Rowling”, “AJ Jones”: two letters before a surname; “the EU Commission” has an article. */
export function isInitials({ letters, before, after, writing }: LettersInText): boolean {
  if (CUT_SURNAME.test(letters)) return true;
  if (letters.length > 2) return false;
  if (isAuthor(before, after)) return true;
  if (writing === 'pointed' && SHORT_TITLES.has(SHORT_WORD_BEFORE.exec(before)?.[1] ?? '')) return true;
  if (writing === 'pointed' && OPENS_BLOCK.test(before) && CAPITAL_AFTER.test(after))
    return !POINTED_COUNTRIES.has(letters);
  if (writing === 'pointed' && PARTNER_AFTER.test(after)) return !POINTED_COUNTRIES.has(letters);
  if (!NAME_AFTER.test(after) || THE_BEFORE.test(before)) return false;
  return writing === 'plain' || !POINTED_COUNTRIES.has(letters);
}

// “-Harbour”, “Harbour-”
const HYPHENED_NAME_AFTER = /^-[A-Z][a-z]/;
const HYPHENED_NAME_BEFORE = /[A-Z][a-z]+-$/;

// “ v. Marlow”, “Marlow v. ”: one side of a court case.
const VERSUS_AFTER = /^\svs?\.?\s[A-Z]/;
const VERSUS_BEFORE = /[A-Za-zª.]\svs?\.?\s$/;

// “Boat Summit ” before “HWB”
const EVENT_BEFORE = new RegExp(`[A-Z0-9]\\w*\\s${anyOf(around.events)}\\s$`);
// “-QR” after “QRT”: one half of a double name in letters.
const LETTERS_AFTER_HYPHEN = /^-[A-Z]{2,}(?![A-Za-zª])/;
const LETTERS_BEFORE_HYPHEN = /(?<![A-Za-zª])[A-Z]{3,}-$/;
// “Harrow ” before “A&M”
const PLACE_BEFORE = /\b[A-Z][a-z]+\s$/;

// “the Quay Boat ” before “HQX”: a longer name, which its letters end; “South Harrowish ” tells where a body is.
const NAME_ENDED_BEFORE = /(?:[a-z,]|[’']s)\s([A-Z][a-zª]+)\s(?:[A-Z][a-zª]+\s)?([A-Z][a-zª]+)\s$/;
const WHERE_FROM = /(?:an|ese|ish)$/;
// “Council of ” before “HWBs”
const BODY_OF_BEFORE = /([A-Z][a-zª]+)\sof\s(?:the\s)?$/;
const BODIES: ReadonlySet<string> = new Set(kindWords.organisation);

/** “the Quay Boat HQX”, “the Harrow Council of HWBs”: the end of a longer name; “Ann Marlow HWB” and “on Monday HWB” are none. */
function endsName(before: string): boolean {
  if (BODIES.has(BODY_OF_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '')) return true;
  const [, first = '', last = ''] = NAME_ENDED_BEFORE.exec(before) ?? [];
  if (first === '' || WHERE_FROM.test(last) || isFirstName(first.toLowerCase())) return false;
  return ![first, last].some((word) => isDateWord(word) || MONTHS.has(word.toLowerCase()) || saysWho(word));
}

// “a leaflet entitled Harbours and the ”: what somebody else wrote above something, as far as its sentence goes.
const TITLE_BEFORE =
  /\b(?:entitled|titled|headlined)[,:]?\s["“‘']?[A-Z][a-zª'’-]*(?:[\s:–—-]+(?:[A-Z][A-Za-zª'’-]*|an?|and|at|by|for|from|in|of|on|or|the|to|with)){0,8}[\s:–—-]+["“‘']?$/;

/** “HWB Harbour Tours”, “Harbour-HWB”, “Harrow A&M”, “HWB/QF”: part of a longer name; “HWB Chairman Marlow” is a title after letters. */
export function isInName({ letters, before, after }: LettersInText): boolean {
  if (
    EVENT_BEFORE.test(before) ||
    LETTERS_BEFORE_HYPHEN.test(before) ||
    (letters.length > 2 && LETTERS_AFTER_HYPHEN.test(after))
  )
    return true;
  if ((letters.includes('&') || CLUB_LETTERS.has(letters)) && PLACE_BEFORE.test(before)) return true;
  if (endsName(before) || TITLE_BEFORE.test(before)) return true;
  if (VERSUS_AFTER.test(after) || VERSUS_BEFORE.test(before)) return true;
  if (/^&[A-Z]/.test(after)) return true;
  if (HYPHENED_NAME_AFTER.test(after) || HYPHENED_NAME_BEFORE.test(before)) return true;
  if (before.endsWith('/') || after.startsWith('/')) return true;
  const next = NAME_AFTER.exec(after)?.[1];
  return next !== undefined && !saysWho(next);
}

/** “HWB Chairman Marlow”, “HWB Spokesman Marlow”: the letters before such a word are not part of one name with it. */
function saysWho(word: string): boolean {
  return ROLES.has(word) || (isTitle(word) && !isAlsoSurname(word));
}

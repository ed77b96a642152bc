import { anyOf } from '../../english/any-of.ts';
import { isAlsoSurname, isTitle, SHORT_TITLES } from '../../english/titles.ts';
import around from '../data/around-letters.json' with { type: 'json' };
import { CLUB_LETTERS, COMPANY_SUFFIXES, NEWS_CREDITS, POINTED_COUNTRIES, ROLES } from './not-acronyms.ts';

/** What stands around some letters. */
export interface LettersInText {
  readonly letters: string;
  /** The words before them and after them, in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter. */
  readonly before: string;
  readonly after: string;
  readonly writing: 'pointed' | 'plain';
}

// “WXYZ”: an American station
const CALL_SIGN = /^[WK]\p{Lu}{2,3}$/u;
// “QMTV”: a channel
const CHANNEL = /^\p{Lu}{1,3}TV$/u;
// “-TV”, “ radio”, “’s “Harbour Hour””
const STATION_AFTER = /^(?:-TV|-FM|-AM|\s(?:anchor|host|listeners|radio|TV|television|viewers)\b|[’']s\s["“])/i;
// “on ” before “QMTV’s Harbour Hour”
const ON_BEFORE = /\bon\s(?:the\s)?$/;
const ITS_SHOW_AFTER = /^[’']s\s[A-Z]/;
// “an interview with ”, “the hosts on ”, “told ”
const ON_AIR_BEFORE = new RegExp(`\\b(?:${anyOf(around.onAir)}\\s(?:by|of|on|to|with)|told)\\s$`);

// “ and NBC News”, “NBC and ” beside “WXYZ”: a station, named with a network.
const NETWORK = anyOf(around.networks);
const NETWORK_AFTER = new RegExp(`^,?\\s(?:and|or)\\s(?:the\\s)?${NETWORK}\\b`);
const NETWORK_BEFORE = new RegExp(`\\b${NETWORK}(?:\\sNews)?,?\\s(?:and|or)\\s$`);
// “730 ”, “98.7 FM ” before “WXYZ”: where it is heard, which no year looks like.
const FREQUENCY_BEFORE = /(?:^|[^$€£\d.,])(?:(?:5[3-9]|[6-9]\d|1[0-7]\d)0|(?:8[7-9]|9\d|10[0-8])\.\d)\s(?:[AF]M\s)?$/;
// “NBC ” before “HQT”: a network's station, by its town.
const STATIONS_NETWORK_BEFORE = /\b(?:ABC|CBS|FOX|Fox|NBC)\s$/;
const THREE_LETTERS = /^\p{Lu}{3}$/u;

/** “WXYZ and NBC News”, “730 WXYZ”, “NBC HQT”: a station, wherever else in the story its letters stand. */
export function isStation({ letters, before, after }: LettersInText): boolean {
  if (THREE_LETTERS.test(letters) && STATIONS_NETWORK_BEFORE.test(before)) return !NAME_AFTER.test(after);
  if (!CALL_SIGN.test(letters)) return false;
  return NETWORK_AFTER.test(after) || NETWORK_BEFORE.test(before) || FREQUENCY_BEFORE.test(before);
}

/** “WXYZ radio”: letters that may be a station's at this place. */
export function isCallSign({ letters, before, after }: LettersInText): boolean {
  if (CHANNEL.test(letters) && ON_BEFORE.test(before) && ITS_SHOW_AFTER.test(after)) return true;
  return CALL_SIGN.test(letters) && (STATION_AFTER.test(after) || ON_AIR_BEFORE.test(before));
}

// “MARLOW via Getty Images”: the photographer's name
const PHOTO_CREDIT_AFTER = new RegExp(
  `^(?:\\s[A-Z]{2,})?(?:\\s(?:via|for)\\s|/)${anyOf(around.photoAgencies, NEWS_CREDITS)}\\b`,
);

// “. [Pier Post, HWB/QRT, ”: a bracket after a sentence's end that holds nothing but names.
const SOURCES_BEFORE = /[.!?]["”’']?\s[[(](?:[A-Z][A-Za-zª\d/&.-]*,?\s){0,4}$/;
const SOURCES_AFTER = /^(?:,\s[A-Z][A-Za-zª\d/&., -]*)?[\])]/;

// “[h/t ”, “(via ”: whom a post has it from.
const THANKED_BEFORE = /\bh\/t:?\s$|[[(]via\s$/i;
// “gone. ” before and “ 11” after “QT”: who filed it, at the end of a story.
const SENTENCE_BEFORE = /[.!?]["”’']?\s$/;
const NUMBER_AND_END = /^(?:\s|\/)\d{1,3}\s*$/;

// “by ” before “QRT” and “ on May 9, 2012 10:52 AM” after: who wrote a comment, and when.
const BY_BEFORE = /\bby\s$/;
const WRITTEN_AFTER = /^ on (?:[A-Z][a-z]+,? )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? (?:at )?@?\d{1,2}:\d\d/;

/** “MARLOW via Getty Images”: the photographer's name; “Rates rose. [HWB]”: who says so; “by QRT on May 9, 10:52”. */
export function isCredit({ before, after }: LettersInText): boolean {
  if (THANKED_BEFORE.test(before) || (BY_BEFORE.test(before) && WRITTEN_AFTER.test(after))) return true;
  if (SENTENCE_BEFORE.test(before) && NUMBER_AND_END.test(after)) return true;
  return PHOTO_CREDIT_AFTER.test(after) || (SOURCES_BEFORE.test(before) && SOURCES_AFTER.test(after));
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

/** “HWB Inc”, “Marlow, LLC”: a company and what it is in law; “HWB Harbour Fuels, one of the companies”. */
export function isCompany(inText: LettersInText): boolean {
  const { letters, before, after } = inText;
  if (isAmongFirms(inText)) return true;
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
const THE_BEFORE = /\bthe\s$/i;
// “S.V. D”: pointed letters may come before any capital.
const CAPITAL_AFTER = /^\s[A-Z](?![\s.])/;
// “ & Ann P. Marlow Trust” after “Q.T.”
const PARTNER_AFTER = /^\s(?:&|and)\s[A-Z][A-Za-zª.]+(?:\s[A-Z]\.)?\s[A-Z][a-z]/;
const OPENS_BLOCK = /^\s*$/;
// “Gov. ”: a short title
const SHORT_WORD_BEFORE = /([A-Z][a-z]+)\.\s$/;

/** “J.K. Rowling”, “AJ Jones”: two letters before a surname; “the EU Commission” has an article. */
export function isInitials({ letters, before, after, writing }: LettersInText): boolean {
  if (letters.length > 2) return false;
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

/** “HWB Harbour Tours”, “Harbour-HWB”, “Harrow A&M”, “HWB/QF”: part of a longer name; “HWB Chairman Marlow” is a title after letters. */
export function isInName({ letters, before, after }: LettersInText): boolean {
  if (
    EVENT_BEFORE.test(before) ||
    LETTERS_BEFORE_HYPHEN.test(before) ||
    (letters.length > 2 && LETTERS_AFTER_HYPHEN.test(after))
  )
    return true;
  if ((letters.includes('&') || CLUB_LETTERS.has(letters)) && PLACE_BEFORE.test(before)) return true;
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

import { anyOf } from '../../english/any-of.ts';
import beside from '../data/around-letters.json' with { type: 'json' };
import { type LettersInText, NAME_AFTER, THE_BEFORE } from './name-doubts.ts';
import { COUNTRY_CODES, CURRENCIES, SHIP_PREFIXES, UNITS } from './not-acronyms.ts';

// “CO2”, “CO₂”
const DIGIT = /[\d₀-₉]/;
// “M5S”: a digit among letters.
const DIGIT_INSIDE = /^\p{Lu}\d\p{Lu}$/u;
// “ 1AA” after “W1A”: the other half of a postal code.
const POSTAL_CODE_AFTER = /^\s\d[A-Z]/;
// “XXm” in “£XXm”: a sum that is yet to come.
const SUM_TO_COME = /^X{2,4}(?:bn|k|m|tn)$/;
// “GHz”, “Mbps”, “TWh”: a unit with what it is multiplied by.
const MULTIPLIED_UNIT = /^[kMGT](?:Hz|bps|eV|J|Pa|VA|Wh?)$/;
// “(NYSE: ”, “Nasdaq:”, “(NYSE; Symbol: ”
const TICKER_BEFORE = new RegExp(`\\b(?:[Ss]ymbol|[Tt]icker|${anyOf(beside.exchanges)})\\s?:\\s?$`);
// “: HWBX” after “(LON”: an exchange.
const SHARE_AFTER = /^\s?:\s?[A-Z]{1,5}\)/;
// “.L” after “(HWBX”, “b.ST” after “HWBX”: where a ticker is traded.
const EXCHANGE_AFTER = /^[a-z]?\.[A-Z]{1,2}(?=[),;\]\s]|$)/;
// “(HWBX.” before “OL”, “HWBXb.” before “ST”: the ticker.
const SHARE_BEFORE = /(?:^|[\s(<[])[A-Z\d]{2,8}[a-z]?\.$/;
// “ +6.68%”, “ -0.4%” after “QRT”: how a share moved.
const MOVE_AFTER = /^\s?[+−-]\d+(?:\.\d+)?\s?%/;
// “**” behind “QRI”: the grade of a race or a restaurant, which is no emphasis where nothing opens it.
const STARS_AFTER = /^\*{2,5}(?![*A-Za-zª])/;
// “ tablets”, “ machine guns” after “HQX”: a model of them.
const ARTICLE_AFTER = new RegExp(`^\\s${anyOf(beside.models)}\\b`);
// “.ready(” after “QT”, “ _ NAME” after “HWB”: a call in a program, a field of a form.
const CALL_AFTER = /^(?:\.[A-Za-z]+){1,3}\(/;
const FIELD_AFTER = /^\s_/;
const FIELD_BEFORE = /_\s$/;
// “Tom Heron (R) ” before “QF”: how a player bats, and then where he stands.
const HANDED_BEFORE = /[A-Z][A-Za-zª'’-]+\s\([BLRS]\)\s$/;
// “): Tom Heron 7 ” after “Harrow (QR”: a mark beside a team, and what its players did.
const TEAM_BEFORE = /^\s*(?:[A-Z][A-Za-zª'’-]+\s){1,3}\($/;
const SCORES_AFTER = /^\):\s(?:[A-Z][A-Za-zª'’-]+\s){2,3}\d/;
// “-γ” after “QRN”: one of several substances, told apart by a letter.
const KIND_OF_SUBSTANCE = /^-[a-zª](?![A-Za-zª\d])/;
// “4,200 ” before “MW”, “2 million ” before “MWh”
const NUMBER_BEFORE = /\d(?:\s(?:million|billion))?\s?$/;
// “7.5 ” before “MB”: no name has such a number before it.
const DECIMAL_BEFORE = /(?<![\d.$€£¥])\d{1,3}\.\d{1,3}\s?$/;
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

// “.com”, “.org/news” after “HQN”: the end of a site's address.
const ADDRESS_AFTER = /^\.[a-z]{2,}/;
// “HARROWPIER.” before “COM”
const ADDRESS_BEFORE = /[A-Z\d]{3,}\.$/;
const DOMAINS: ReadonlySet<string> = new Set(beside.domains);

/** “HQN.com”, “HARROWPIER.COM”: letters of a web address; “the HQN. Nobody” ends a sentence. */
function isOfAddress({ letters, before, after }: LettersInText): boolean {
  return ADDRESS_AFTER.test(after) || (DOMAINS.has(letters) && ADDRESS_BEFORE.test(before));
}

/** “CO2”, “4,200 MW”, “(NYSE: HWBX)”: letters of a formula, a unit, a share, a model, a ship or money. */
export function isCode(inText: LettersInText): boolean {
  const { letters, before, after } = inText;
  if (DIGIT.test(letters)) return !DIGIT_INSIDE.test(letters) || POSTAL_CODE_AFTER.test(after);
  if (isModel(before, after) || MOVE_AFTER.test(after) || isOfAddress(inText)) return true;
  if (KIND_OF_SUBSTANCE.test(after)) return true;
  if (STARS_AFTER.test(after) && !before.endsWith('*')) return true;
  if (SUM_TO_COME.test(letters) || isOfProgram(before, after) || isOfLineUp(before, after)) return true;
  if (MULTIPLIED_UNIT.test(letters) && NUMBER_BEFORE.test(before)) return true;
  if (SHARE_BEFORE.test(before) || EXCHANGE_AFTER.test(after) || (HULL_NUMBER.test(after) && isAfterShip(before)))
    return true;
  if (/^[$€£]/.test(after) || DECIMAL_BEFORE.test(before)) return true;
  if (UNITS.has(letters) && NUMBER_BEFORE.test(before)) return true;
  if (SHIP_PREFIXES.has(letters) && NAME_AFTER.test(after)) return true;
  if (before.endsWith('(') && NUMBER_AND_BRACKET.test(after)) return true;
  if (AVERAGE_BEFORE.test(before) || MODEL_BEFORE.test(before) || MODEL_AFTER.test(after)) return true;
  if (before.endsWith('(') && SHARE_AFTER.test(after)) return true;
  return TICKER_BEFORE.test(before) || (CURRENCIES.has(letters) && (SUM_BEFORE.test(before) || SUM_AFTER.test(after)));
}

/** “HQX tablets”, “4,000 QKC machine guns”: the name of a model; “the HWB tablets” are a body's. */
function isModel(before: string, after: string): boolean {
  return ARTICLE_AFTER.test(after) && !THE_BEFORE.test(before);
}

/** “QT.ready(…)”, “HWB _ NAME”: what a program left in the text. */
function isOfProgram(before: string, after: string): boolean {
  return CALL_AFTER.test(after) || FIELD_AFTER.test(after) || FIELD_BEFORE.test(before);
}

/** “1. Tom Heron (R) QF”, “Harrow (QR): Tom Heron 7 saves”: a line of a table of names and figures. */
function isOfLineUp(before: string, after: string): boolean {
  return HANDED_BEFORE.test(before) || (TEAM_BEFORE.test(before) && SCORES_AFTER.test(after));
}

function isAfterShip(before: string): boolean {
  if (VESSEL_BEFORE.test(before)) return true;
  const ship = SHIP_BEFORE.exec(before)?.[0].split(' ')[0];
  return ship !== undefined && SHIP_PREFIXES.has(ship);
}

// “Ann Marlow (”, “Tom Heron, ”: an athlete.
const ATHLETE_BEFORE = /[A-Z][A-Za-zª'’-]+\s[A-Z][A-Za-zª'’-]+\s\($/;
// “) 9.81”, “),”, “; ”
const AFTER_A_COUNTRY = /^(?:\)|[,;]\s)/;

/** “Ann Marlow (KEN)”: where an athlete is from. */
export function isCountryCode({ letters, before, after }: LettersInText): boolean {
  return COUNTRY_CODES.has(letters) && ATHLETE_BEFORE.test(before) && AFTER_A_COUNTRY.test(after);
}

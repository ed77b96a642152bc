import { anyOf } from '../english/any-of.ts';
import { findMatches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import data from './data/desk-notes.json' with { type: 'json' };
import { ALONE_AFTER, ALONE_BEFORE } from './standing-alone.ts';

// “[check with court: ban lifted?]”; but no “[[note]]”, and no text of a link: “[check the map](map.html)”.
const IN_BRACKETS = /(?<![[\p{L}\p{N}!])\[([^[\]\n]{1,200})\](?![[(:\]])/gu;
// “check w/ court office”, “please confirm age”, “desk: …”, “legal to check para 6”, “subs please mend”.
const ASKS = new RegExp(
  `^(?:(?:please|pls|must|to) )*${anyOf(data.orders)}(?![\\p{L}-])|^${anyOf(data.desks)}:|^${anyOf(data.desks, data.roles)} (?:please|pls|must|to)\\b`,
  'iu',
);
// “legal to check”, “name to come”, “age TBC”, “court date?”.
const TO_DO = new RegExp(`\\bto ${anyOf(data.orders, data.toCome)}$`, 'iu');
const SIGN_IN_NOTE = /\b(?:TK|TBC|TBA|TBD|tbc)\b/;
// “court date?”, “who?”, “?”
const QUESTION = /^(?!\p{Lu}\p{Ll}+,? ).*\?$/u;
// “NAME”, “DATE OF HEARING”: what stands there, in capitals.
const WANTED = new RegExp(`^${anyOf(inCapitals(data.wanted))}(?: [A-Z/]+){0,3}$`);
// “[TK]”: the sign says all that there is to say.
const SIGN = /^(?:(?:TK)+|TB[ACD])$/;
// “[name withheld]”, “[expletive deleted]”: an editor tells the reader why something is not there.
const TAKEN_OUT = new RegExp(anyOf(data.takenOut), 'i');

// “[my age is showing, isn’t it?]”: the writer asks the reader to agree.
const ASIDE = /^(?:my|I|I['’]m) [^?]*, (?:\p{Ll}+n['’]t|do|does|is|am|are) (?:he|I|it|she|they|we)\?$/u;

function inCapitals(words: readonly string[]): string[] {
  return words.map((word) => word.toUpperCase());
}

// “(LEGAL TO CHECK)”, “(CHECK SPELLING)”: in round brackets a note is told by its capitals; “(VERIFY)” may be a name.
const IN_CAPITALS = /\(([A-Z][A-Z/]+[ :][A-Z\d /:,.'’?-]{2,200})\)/g;

/** Notes to the desk in brackets that ask or order, outside quotation marks: there an editor adds a word. */
export function findDeskNotes(words: string): Span[] {
  const inSquare = words.includes('[')
    ? findMatches(IN_BRACKETS, words).filter(([, note = '']) => isOrder(note.trim()))
    : [];
  const inRound = words.includes('(')
    ? findMatches(IN_CAPITALS, words).filter(([, note = '']) => asksInCapitals(note))
    : [];
  return [...inSquare, ...inRound]
    .filter(({ index }) => !isInQuotation(words, index))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function asksInCapitals(note: string): boolean {
  return ASKS.test(note) || TO_DO.test(note) || COMES_ALONE.test(note);
}

function isOrder(note: string): boolean {
  if (TAKEN_OUT.test(note) || SIGN.test(note) || ASIDE.test(note)) return false;
  return ASKS.test(note) || TO_DO.test(note) || SIGN_IN_NOTE.test(note) || QUESTION.test(note) || WANTED.test(note);
}

const STRAIGHT = /"/g;

function isInQuotation(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(STRAIGHT) ?? []).length % 2 === 1;
}

// “DATE TO COME”, in capitals.
const COMES = new RegExp(
  `${ALONE_BEFORE}${anyOf(inCapitals([...data.wanted, ...data.furniture]))} TO ${anyOf(inCapitals(data.toCome))}${ALONE_AFTER}`,
  'gu',
);
// “TBC”, “£TBC”; but no “the TBC”, “TBC’s” or “TBC Bank”.
const TO_BE = new RegExp(`${ALONE_BEFORE}(?<!\\b[Tt]he )TB[ACD]${ALONE_AFTER}(?!['’]s\\b| \\p{Lu}\\p{Ll})`, 'gu');
// “Pic to come.”, alone in its line.
const COMES_ALONE = new RegExp(`^\\s*${anyOf(data.wanted, data.furniture)} to ${anyOf(data.toCome)}\\.?\\s*$`, 'i');
const SMALL = /\p{Ll}/u;

/** “DATE TO COME”, “TBC”: what says in words or letters that something is to come. */
export function findToCome(words: string): Span[] {
  if (COMES_ALONE.test(words)) return [{ start: leading(words), end: words.trimEnd().length }];
  if (!words.includes('TB') && !words.includes(' TO ')) return [];
  const found = [
    ...findMatches(COMES, words),
    ...findMatches(TO_BE, words).filter(([letters]) => !isName(words, letters)),
  ];
  const rest = found.reduce((text, [phrase]) => text.replace(phrase, ''), words);
  // A line all in capitals may well say “MORE TO COME”, and “TBC” may be a word of it.
  if (!SMALL.test(rest) && /\p{L}/u.test(rest)) return [];
  return found.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function leading(words: string): number {
  return words.length - words.trimStart().length;
}

// “Tidal Barrage Council (TBC)”
const SPELLED_OUT = ['TBA', 'TBC', 'TBD'].map(
  (letters) => [letters, new RegExp(`\\bT\\p{L}+ (?:\\p{L}+ ){0,4}\\(${letters}\\)`, 'u')] as const,
);

/** Whether letters are a name’s, which the paragraph spells out. */
function isName(words: string, letters: string): boolean {
  return SPELLED_OUT.some(([name, pattern]) => name === letters && pattern.test(words));
}

const UNITS = anyOf(data.units);
// “000mm”, “£000m”, “000 homes”, “aged 00”, “£??”, “?? people”; but no “12 000 people”, “.000” or “dial 000”.
const ZEROS = new RegExp(
  `(?<![\\p{L}\\d.,:/–#-]|\\d[ \\u00a0]|\\b${anyOf(data.dialled)} )(?:[£$€]0{2,3}(?:,000)*(?![\\d.,-]\\d|\\d)|000(?:,000)*(?= ?${UNITS}(?!\\p{L})| \\p{Ll}{2,}s(?!\\p{L})| people\\b)|(?<=\\baged )00(?!\\d))`,
  'gu',
);
const MARKS = new RegExp(`(?<=^|[\\s(£$€])\\?{2,}(?= \\p{Ll}| ?${UNITS}(?!\\p{L}))`, 'gu');

/** Noughts and question marks that hold the place of a figure. */
export function findEmptyFigures(words: string): Span[] {
  if (!words.includes('00') && !words.includes('??')) return [];
  return [...findMatches(ZEROS, words), ...findMatches(MARKS, words)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

// “{{image}}”, “{{ pull quote 2 }}”: what a form has between braces; “{{source|date}}” is a wiki's.
const VARIABLE = /\{\{ ?\p{L}[\p{L}\p{N}]*(?:[ _.:-][\p{L}\p{N}]+){0,3} ?\}\}/gu;

/** Variables of a form that nobody filled in; the layout hides those that a site fills in. */
export function findVariables(words: string): Span[] {
  if (!words.includes('{{')) return [];
  return findMatches(VARIABLE, words).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

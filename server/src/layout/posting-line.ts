import { anyOf } from '../english/any-of.ts';
import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../english/calendar.ts';
import { isFirstName } from '../english/first-names.ts';
import { isCommonWord } from '../english/known-words.ts';
import { BETWEEN_NAMES, EUROPEAN_PARTICLES, FOREIGN_PARTICLES } from '../english/name-particles.ts';
import type { BlockKind } from '../text/block.ts';
import { raised } from '../text/letter-case.ts';
import posting from './data/posting-words.json' with { type: 'json' };

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

const inAnyCase = (words: Iterable<string>) => [...words].flatMap((word) => [word, raised(word), word.toUpperCase()]);

const MONTH = `${anyOf(
  inAnyCase(MONTHS),
  [...SHORT_MONTHS].flatMap((month) => [month, month.toUpperCase()]),
)}\\.?`;
const WEEKDAY = `(?:${anyOf(inAnyCase(DAYS), SHORT_DAYS)}[.,]? )`;
// “Jane”, “O’Roe”, “van”: what the name of a person or of a page’s section is made of; no month or day is.
const NAME_WORD = `(?!${anyOf(inAnyCase(MONTHS), inAnyCase(DAYS), SHORT_MONTHS)}\\b)[A-Z][A-Za-zª.’'-]*`;
const BETWEEN = anyOf(BETWEEN_NAMES, EUROPEAN_PARTICLES, FOREIGN_PARTICLES, ['&']);
const NAMES = `${NAME_WORD}(?: (?:${BETWEEN} )*${NAME_WORD}){0,6}`;

/** What a posting line is made of. */
type Piece = 'day' | 'time' | 'posted' | 'count' | 'by' | 'by-nickname' | 'in' | 'gap';

const PIECES: readonly (readonly [Piece, RegExp])[] = [
  // “Tuesday July 24”, “Aug 9th, 2012”, “8 August 2012”, “08/09/2012”, “2012-08-09”
  [
    'day',
    new RegExp(
      `${WEEKDAY}?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?![\\d%])`,
      'y',
    ),
  ],
  // “10:10 PM”, “@10:05AM”, “14.32 GMT”, “9 am”
  [
    'time',
    /@?\d{1,2}(?:[.:]\d{2}(?::\d{2})?(?: ?[APap]\.?[Mm]\.?)?|(?: ?[APap]\.?[Mm]\.?))(?: \(?[A-Z]{2,4}\)?)?(?!\w)/y,
  ],
  // “Posted”, “Last updated:”
  ['posted', new RegExp(`${anyOf(inAnyCase(posting.posted))}:?(?!\\w)`, 'y')],
  // “no responses”, “12 comments”
  ['count', new RegExp(`(?:[Nn]o|\\d[\\d,]*) ?${anyOf(inAnyCase(posting.counted))}(?!\\w)`, 'y')],
  // “by Jane Roe”, “By: Harrow Press Trust”
  ['by', new RegExp(`[Bb][Yy]:? ${NAMES}(?![\\w’'])`, 'y')],
  // “by admin”
  ['by-nickname', /[Bb]y [a-z]\w+(?![\w’'])/y],
  // “in Harbour News”, “| Port Ellery”
  ['in', new RegExp(`(?:in |under |\\| )${NAMES}(?![\\w’'])`, 'y')],
  ['gap', /(?:[\s,|•·–—()-]|(?:at|on)(?= [@\dA-Z]))+/y],
];

const LONGEST_LINE = 140;
// Most lines have no figure, nor a word such as “posted”, and are not taken apart.
const MAY_BE_POSTING = new RegExp(`\\d|${anyOf(posting.posted, posting.counted)}`, 'i');

/**
 * What a line in plain case is that tells nothing but who posted a page, when, and how many answered: “Posted by Jane Roe in
 * Harbour News on Aug 9th, 2012 | no responses”. What names nobody is a dateline,
 * a count of answers alone a note.
 */
export function readPostingLine(line: string): BlockKind | undefined {
  if (line.length > LONGEST_LINE || !MAY_BE_POSTING.test(line)) return undefined;
  if (isSigned(line)) return 'byline';
  const pieces = piecesOf(line);
  if (pieces === undefined) return undefined;
  if (pieces.every((piece) => piece === 'count')) return 'note';
  const has = (...some: readonly Piece[]) => some.some((piece) => pieces.includes(piece));
  const isDated = has('day', 'time', 'count');
  if (has('by') && (isDated || has('posted'))) return 'byline';
  // “Posted by accident” is dated by nothing, and “by hand on 3 March” was not posted.
  if (has('by-nickname')) return isDated && has('posted', 'time') ? 'byline' : undefined;
  return (has('posted') && isDated) || (has('day') && has('time')) ? 'dateline' : undefined;
}

// “Jane Roe  |  ”: who signs, before the day.
const SIGNED = /^\s*([^|•·]+?)\s*[|•·]\s*/;

/** “Jane Roe | Aug 09, 2:31 PM”: a person, a day, and nothing else. */
function isSigned(line: string): boolean {
  const [opening = '', name = ''] = SIGNED.exec(line) ?? [];
  if (!isPersonAlone(name)) return false;
  const pieces = piecesOf(line.slice(opening.length)) ?? [];
  return pieces.includes('day') && pieces.every((piece) => piece === 'day' || piece === 'time');
}

/** The pieces of a line, gaps apart; nothing if it has any other words. */
function piecesOf(line: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < line.length; ) {
    const found = pieceAt(line, at);
    if (found === undefined) return undefined;
    if (found.piece !== 'gap') pieces.push(found.piece);
    at = found.end;
  }
  return pieces;
}

function pieceAt(line: string, at: number): { readonly piece: Piece; readonly end: number } | undefined {
  for (const [piece, pattern] of PIECES) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return { piece, end: pattern.lastIndex };
  }
  return undefined;
}

// “Jane Roe”, “Jane C. Roe”: two or three words, of which initials are one.
const PERSON = /^([A-Z][a-zª]+)(?: [A-Z]\.)? ([A-Z][A-Za-zª’'-]+)$/;

/** Whether a line in plain case is the name of a person and nothing else: below a headline, its byline. */
export function isPersonAlone(line: string): boolean {
  const [, given = '', surname = ''] = PERSON.exec(line) ?? [];
  return isFirstName(given.toLowerCase()) && !isCommonWord(surname.toLowerCase());
}

import { anyOf } from '../english/any-of.ts';
import { isDateWord } from '../english/calendar.ts';
import { isFunctionWord } from '../english/function-words.ts';
import type { Block } from '../text/block.ts';
import { closeUp } from '../text/fillers.ts';
import { overlaps, type Span, shiftSpan } from '../text/span.ts';
import data from './data/desk-notes.json' with { type: 'json' };
import { findDeskNotes, findEmptyFigures, findToCome, findVariables } from './desk-notes.ts';
import { ALONE_AFTER, ALONE_BEFORE } from './standing-alone.ts';

/** Something that holds the place of words that are still to come. */
export interface Placeholder {
  readonly span: Span;
  /** “TK”, “TBC”, “{{image}}”; “XX”, “000” for a figure or a name; “Lorem ipsum”; a byline without a name; “[check age]”. */
  readonly kind: 'to-come' | 'blank' | 'dummy-text' | 'byline' | 'desk-note';
}

// “TK”, “TKTK”
const TO_COME = new RegExp(`${ALONE_BEFORE}(?:TK){1,8}${ALONE_AFTER}`, 'gu');
// “ Maxx”, “ October”: what goes on with a capital.
const CAPITAL_AFTER = /^ (\p{Lu}\p{Ll}+)/u;
// “XX people”, “$XXX million”, “£XXm”, “aged XX,”; but no “XX chromosome”, “XXX-rated”, “XX Corps”.
const BLANK = new RegExp(
  String.raw`${ALONE_BEFORE}X{2,4}(?:(?=(?:bn|k|m|tn)\b)|${ALONE_AFTER})(?! ${anyOf(data.named)}| \p{Lu}\p{Ll})`,
  'gu',
);
// “Louis ” of “Louis XX”, “Bowl ” of “Super Bowl XX”: the letters behind a name are a number.
const CAPITAL_BEFORE = /(\p{Lu}[\p{L}.’']*) $/u;
// “Lorem ipsum dolor sit amet”: what a designer puts where the text will stand.
const DUMMY_TEXT = /\blorem ipsum(?: dolor(?: sit amet)?)?\b/gi;
// “By”, “By:”, “Words by”: a line that waits for a name.
const EMPTY_BYLINE = new RegExp(`^\\s*(?:${anyOf(data.pieces)} )?by\\s*:?\\s*$`, 'i');

// “TK”, `XX`: between marks, the sign itself is spoken of.
const MENTIONED = /^["“‘'`][^"”’'`]+["”’'`]$/;

/**
 * Finds what holds a place in the blocks of a story, in the order of the text; notes to the editor are not among them. `read`
 * remembers what it read of each block.
 */
export function findPlaceholders(
  text: string,
  blocks: readonly Block[],
  read: (shown: string) => readonly Placeholder[],
): Placeholder[] {
  return blocks.flatMap(({ kind: part, span: { start, end } }) =>
    part === 'note'
      ? []
      : read(text.slice(start, end)).map(({ span, kind }) => ({ span: shiftSpan(span, start), kind })),
  );
}

/** Finds what holds a place in one block alone; spans count from its start. */
export function readPlaceholders(shown: string): Placeholder[] {
  const { words, placeOf } = closeUp(shown);
  if (EMPTY_BYLINE.test(words)) return [{ span: { start: 0, end: shown.length }, kind: 'byline' }];
  return findIn(words).map(({ span, kind }) => ({ span: placeOf(span), kind }));
}

function findIn(words: string): Placeholder[] {
  const found = [
    ...(words.includes('TK') ? findAll(words, TO_COME, 'to-come').filter(({ span }) => !isName(words, span)) : []),
    ...(words.includes('XX') ? findAll(words, BLANK, 'blank').filter(({ span }) => !isNumeral(words, span)) : []),
    ...findAll(words, DUMMY_TEXT, 'dummy-text'),
    ...findToCome(words).map((span) => ({ span, kind: 'to-come' as const })),
    ...findVariables(words).map((span) => ({ span, kind: 'to-come' as const })),
    ...findEmptyFigures(words).map((span) => ({ span, kind: 'blank' as const })),
  ];
  // What a note to the desk holds goes with the note.
  const notes = findDeskNotes(words);
  return [
    ...found.filter(({ span }) => !notes.some((note) => note.start < span.end && span.start < note.end)),
    ...notes.map((span) => ({ span, kind: 'desk-note' as const })),
  ]
    .filter(({ span }) => !isMentioned(words, span))
    .sort(byStart);
}

// “mm” behind “000”
const REST_OF_WORD = /^[\p{L}\p{N}]{0,9}/u;

function isMentioned(words: string, { start, end }: Span): boolean {
  const rest = REST_OF_WORD.exec(words.slice(end, end + WORD_LETTERS))?.[0].length ?? 0;
  return MENTIONED.test(words.slice(Math.max(0, start - 1), end + rest + 1));
}

const WORD_LETTERS = 30; // Longer than any name of one word.

// “TK-Safe”: a name that begins with a firm’s letters, which stand alone elsewhere in its paragraph.
const IN_NAME = /(?<![\p{L}\p{N}])TK-\p{Lu}\p{Ll}/u;

/** “TK Maxx” and “TK Adeyemi” are names; “TK October” waits for a day. */
function isName(words: string, { end }: Span): boolean {
  const next = CAPITAL_AFTER.exec(words.slice(end, end + WORD_LETTERS))?.[1];
  return (next !== undefined && !isDateWord(next)) || IN_NAME.test(words);
}

function isNumeral(words: string, { start }: Span): boolean {
  const [, before] = CAPITAL_BEFORE.exec(words.slice(Math.max(0, start - WORD_LETTERS), start)) ?? [];
  return before !== undefined && !isFunctionWord(before.toLowerCase());
}

function findAll(words: string, pattern: RegExp, kind: Placeholder['kind']): Placeholder[] {
  return [...words.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    span: { start: index, end: index + length },
    kind,
  }));
}

function byStart(a: Placeholder, b: Placeholder): number {
  return a.span.start - b.span.start;
}

/** Whether something lies in what holds a place: no letters in “[CHECK DATE]” are an acronym. */
export function holdsPlace(placeholders: readonly Placeholder[], span: Span): boolean {
  return placeholders.some((placeholder) => overlaps(placeholder.span, span));
}

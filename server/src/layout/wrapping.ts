import type { Span } from '../text/span.ts';
import { isMarked, QUOTE_MARKER, startsAnew } from './line-start.ts';
import { mayEndSentence } from './sentence-end.ts';

/** A line with ink, and whether a blank line or the text's start stands before it. */
export interface InkedLine {
  /** Without its line break. */
  readonly span: Span;
  /** What stands there, asides blanked. */
  readonly shown: string;
  readonly afterGap: boolean;
}

/** How a draft breaks its lines: a line for each paragraph, or at a width, so that most breaks mean nothing. */
export type Wrapping = { readonly kind: 'flowing' } | { readonly kind: 'wrapped'; readonly width: number };

const WIDEST_WRAP = 132; // Beyond the widest terminals and editors, nobody breaks lines by hand.
const NARROWEST_WRAP = 30; // Below, it is a list or a poem.
const RAGGED = 14; // A line broken by hand stops up to a long word before the width.
const CUT_SHORT = 0.65; // A line that leaves a third of the width empty was ended on purpose.

/** Reads from the lines themselves whether they were broken at a width. */
export function readWrapping(lines: readonly InkedLine[]): Wrapping {
  const width = longestLine(lines);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return { kind: 'flowing' };
  let pairs = 0;
  let full = 0;
  let midSentence = 0;
  for (const [line, next] of pairsOf(lines)) {
    pairs += 1;
    if (lengthOf(line) + 1 + firstWordEnd(next) > width - RAGGED) full += 1;
    if (!mayEndSentence(line.shown)) midSentence += 1;
  }
  const isWrapped = pairs > 0 && full >= pairs * 0.7 && midSentence >= pairs * 0.5;
  return isWrapped ? { kind: 'wrapped', width } : { kind: 'flowing' };
}

/** The length of the longest line that could have been broken. */
function longestLine(lines: readonly InkedLine[]): number {
  return lines.reduce((width, line) => (line.shown.trim().includes(' ') ? Math.max(width, lengthOf(line)) : width), 0);
}

/** Whether a line goes on with the sentence of the line before it. */
export function continues(previous: InkedLine, line: InkedLine, wrapping: Wrapping): boolean {
  if (line.afterGap) return false;
  const isAnew = startsAnew(previous.shown, line.shown);
  if (wrapping.kind === 'flowing') {
    return !isAnew && ENDS_IN_WORD.test(previous.shown) && STARTS_SMALL.test(line.shown);
  }
  const isFull = lengthOf(previous) + 1 + firstWordEnd(line) > wrapping.width * CUT_SHORT;
  return isFull && (!isAnew || breaksSentence(previous.shown, line.shown));
}

/** Whether a line breaks off in a sentence, so that a dash or number that comes to stand below begins no list. */
function breaksSentence(previous: string, line: string): boolean {
  return !mayEndSentence(previous) && !ANNOUNCES.test(previous) && !isMarked(previous) && !QUOTE_MARKER.test(line);
}

// “the crews want:” at a line's end.
const ANNOUNCES = /[:;]\s*$/;

// “the mayor of” at a line's end.
const ENDS_IN_WORD = /[\p{L}\p{N}]\s*$/u;

// “the harbour” at a line's start.
const STARTS_SMALL = /^\s*\p{Ll}/u;

// “harbour” in “  harbour is closed”.
const FIRST_WORD = /\S+/;

function* pairsOf(lines: readonly InkedLine[]): Generator<[InkedLine, InkedLine]> {
  let previous: InkedLine | undefined;
  for (const line of lines) {
    if (previous && !line.afterGap && !startsAnew(previous.shown, line.shown)) yield [previous, line];
    previous = line;
  }
}

function lengthOf(line: InkedLine): number {
  return line.shown.trimEnd().length;
}

/** How much of a line the first word takes that shows, with an address or a note that stands before it. */
function firstWordEnd(line: InkedLine): number {
  const word = FIRST_WORD.exec(line.shown);
  return word ? word.index + word[0].length : 0;
}

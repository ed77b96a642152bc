import { anyOf } from '../../english/any-of.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/changes.json' with { type: 'json' };
import words from '../data/figure-words.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';
import { isScaled } from '../numbers/rounding.ts';

/** A change that its own two figures do not bear out: “doubled from 40 to 60”, “rose from 60 to 40”. */
export interface FalseChange {
  readonly span: Span;
  /** The word that tells the change: “doubled”. */
  readonly verb: string;
  readonly from: Span;
  readonly to: Span;
}

const TIMES: ReadonlyMap<string, number> = new Map(Object.entries(data.times));
const UP: ReadonlySet<string> = new Set(data.up);

// “doubled from ”, “fell by 8 percent in a year from ”; but no “almost doubled”.
const CHANGE = new RegExp(
  `(?<![a-zé-])(?<!${anyOf(words.aboutBefore, words.atLeast)} )(${anyOf(data.up, data.down, TIMES.keys())})` +
    `(?: (?!${anyOf(['and', 'from', 'to'], data.notFigures)} )[a-zé\\d,%-]+){0,4}? from $`,
  'g',
);
// “doubled to ”, “fell last year to ”.
const CHANGE_TO = new RegExp(
  `(?<![a-zé-])(?<!${anyOf(words.aboutBefore, words.atLeast)} )(${anyOf(data.up, data.down, TIMES.keys())})` +
    `(?: (?!${anyOf(['and', 'by', 'from', 'to'], data.notFigures)} )[a-zé-]+){0,4}? to $`,
  'g',
);
// “ in May, from ”, “, down from ”: what may stand between them where the newer one comes first.
const BACK = /^(?: (?!from )[a-zé-]+){0,4}?,? (?:up |down )?from $/;
// “ to ”, “ people to ”, “ in 2019 to ”: what may stand between the two figures.
const BETWEEN = /^(?: [a-zé-]+){0,2}?(?: in (?:18|19|20)\d\d)? to $/;
// “ranking”: the first is above the second.
const RANKS = new RegExp(`(?<![a-zé])${anyOf(data.notFigures)}(?![a-zé])`);
// “ pm”, “ feet”: hours, and from how far up somebody fell.
const HOUR_OR_HEIGHT = /^(?: ?[ap]\.?m\b| o['’]clock|-| (?:feet|foot|inches|metres|meters)\b)/;
// In characters: where the change is told.
const BEFORE_AT_MOST = 80;
const AFTER_AT_MOST = 40;
// Far enough from twice that no rounding makes up for it.
const LEAST_PART = 0.82;
const MOST_PART = 1.22;

/** The changes of one paragraph, in plain letters, that their own figures contradict. */
export function findFalseChanges(plain: string, numbers: readonly NumberRead[]): FalseChange[] {
  return numbers.slice(0, -1).flatMap((first, at) => {
    const second = numbers[at + 1];
    if (second === undefined || HOUR_OR_HEIGHT.test(plain.slice(second.span.end))) return [];
    const between = plain.slice(first.span.end, second.span.start);
    if (BETWEEN.test(between)) return checkChange(CHANGE, { from: first, to: second }, plain);
    return BACK.test(between) ? checkChange(CHANGE_TO, { from: second, to: first }, plain) : [];
  });
}

interface Moved {
  readonly from: NumberRead;
  readonly to: NumberRead;
}

function checkChange(pattern: RegExp, { from, to }: Moved, plain: string): FalseChange[] {
  if (!areComparable(from, to, plain)) return [];
  const [first, last] = from.span.start < to.span.start ? [from.span, to.span] : [to.span, from.span];
  const before = plain.slice(Math.max(0, first.start - BEFORE_AT_MOST), first.start);
  const change = findMatches(pattern, before).at(-1);
  const verb = change?.[1];
  if (change === undefined || verb === undefined) return [];
  if (RANKS.test(before + plain.slice(last.end, last.end + AFTER_AT_MOST))) return [];
  if (!contradicts(verb, from.value, to.value)) return [];
  const start = first.start - before.length + change.index;
  return [{ span: { start, end: last.end }, verb, from: from.span, to: to.span }];
}

/** Whether two numbers of a paragraph in plain letters may be what something was and what it became. */
export function areComparable(from: NumberRead, to: NumberRead, plain: string): boolean {
  if (from.unit !== to.unit || from.manner !== 'exact' || to.manner !== 'exact' || from.value <= 0) return false;
  // “From 2 to 3 million”: only the second says of what size both are.
  if (isScaled(from.span, plain) !== isScaled(to.span, plain)) return false;
  return !(isYear(from.value) && isYear(to.value));
}

/** Whether a number may be a year: “from 1990 to 2010”. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}

function contradicts(verb: string, from: number, to: number): boolean {
  const times = TIMES.get(verb);
  if (times === undefined) return UP.has(verb) ? to < from : to > from;
  const part = to / from / times;
  return part < LEAST_PART || part > MOST_PART;
}

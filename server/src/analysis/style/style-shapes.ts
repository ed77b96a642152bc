import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, shiftSpan } from '../../text/span.ts';
import { isKindOfBody } from '../names/body-kinds.ts';
import { findCountedThings } from './counted-things.ts';
import type { StyleShape } from './shape-group.ts';
import { SHAPE_GROUPS } from './shape-patterns.ts';
import { findStyleCapitals } from './style-capitals.ts';
import { findVerbEndings } from './verb-endings.ts';

// “9”: nothing without a figure has a shape, but centuries, school years in words, and “Dr.”.
const MAY_HAVE_SHAPE = /\d|century|year |teen|ty|hundred|world war|th |third|second|dr\.? |mrs?\.? /;
const FIGURE = /\d/;
// “City”, “party” may have a number in words; most paragraphs have none in figures, and few shapes do without.
const GROUPS_IN_WORDS = SHAPE_GROUPS.map(({ needs, shapes }) => ({
  needs,
  shapes: shapes.filter(([, shape]) => !FIGURE.test(shape)),
})).filter(({ shapes }) => shapes.length > 0);
const CAPITAL_YEAR = /^Year [\dA-Z]/;
const CAPITAL = /^\p{Lu}/u;
// “11th Advocates”, “17 February Brigade”: a day that a body is named for.
const NAME_BEHIND = /^(st|nd|rd|th)? (\p{Lu}[\p{L}’'-]+)/u;
const OF_DATES = /dates|days/;
// “ 2001 16:35:13”: behind a day, the stamp of a letter or a log.
const STAMP_BEHIND = /^ \d{4},? \d{1,2}:\d\d:\d\d/;

/** Finds what one paragraph writes in a shape that may differ: times, sums, dates, centuries, decades, minutes. */
export function findStyleShapes(prose: string): StyleShape[] {
  const plain = plainLetters(prose);
  if (!MAY_HAVE_SHAPE.test(plain))
    return [...findCountedThings(prose), ...findVerbEndings(prose, plain), ...findStyleCapitals(prose)];
  const shapes = (FIGURE.test(plain) ? SHAPE_GROUPS : GROUPS_IN_WORDS)
    .flatMap(({ needs, shapes }) => (needs.test(plain) ? shapes : []))
    .flatMap(([thing, shape, pattern]) =>
      findMatches(pattern, plain).map(({ index, 0: { length } }) => ({
        span: { start: index, end: index + length },
        thing,
        shape,
      })),
    )
    .filter(
      ({ thing, shape, span }) =>
        (thing !== 'years of school' || CAPITAL_YEAR.test(prose.slice(span.start))) &&
        (shape !== 'the Nineties' || CAPITAL.test(prose.slice(span.start))) &&
        !STAMP_BEHIND.test(prose.slice(span.end)) &&
        !(OF_DATES.test(thing) && isOfName(prose.slice(span.end, span.end + LONGEST_NAME))),
    );
  return [...shapes, ...findCountedThings(prose), ...findVerbEndings(prose, plain), ...findStyleCapitals(prose)];
}

const LONGEST_NAME = 40;

function isOfName(behind: string): boolean {
  const [, ordinal, word] = NAME_BEHIND.exec(behind) ?? [];
  return word !== undefined && (ordinal !== undefined || isKindOfBody(word.toLowerCase()));
}

/** The same shape, counted from another origin. */
export function shiftStyleShape(shape: StyleShape, by: Shift): StyleShape {
  return { ...shape, span: shiftSpan(shape.span, by) };
}

import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/figure-words.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';
import { unsurenessOf } from '../numbers/rounding.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isFraction } from './told-changes.ts';

/** A share that its own two numbers do not make: “62 per cent, or 228” of 400. */
export interface FalseShare {
  readonly span: Span;
  readonly part: Span;
  readonly whole: Span;
  /** What the part is of the whole, in percent. */
  readonly share: number;
}

// “, or ”, “ (”: what leads from a share to the number that it is, or back.
const OR = new RegExp(`^(?: [a-zé-]+){0,4}?(?:, or| or|,? \\(| –|, that is,?|:)? ?(?:${anyOf(words.near)} )?$`);
const LEADS = /[(,–:]|(?<![a-zé])or(?![a-zé])/;
// “of the ”, “out of ”: what stands before the whole.
const OF_WHOLE = /(?<![a-zé])(?:out )?of (?:(?:the|its|his|her|their|our|all|a total of|some)(?: [a-zé’'-]+)? )?$/;
// “ in grants, of which ”: the same behind it.
const OF_WHICH = /^(?: [a-zé-]+){0,2},? of (?:which|whom)(?![a-zé])/;
// “ of the ”, “ of its ”: what leads from a share to its whole.
const OF = /^ of (?:(?:the|its|his|her|their|our|all)(?: [a-zé’'-]+)? )?$/;
// “ staff, or ”: what leads from there to the part.
const OR_IS = new RegExp(`^(?: [a-zé-]+){0,3},? (?:or|that is,) (?:${anyOf(words.near)} )?$`);
// “ members, ”, “ members – ”: the same where the part stands between two commas or dashes.
const STANDS_APART = /^(?: [a-zé-]+){0,3}(?:,| –| —|,? \() ?$/;
const ENDS_THERE = /^(?:[,)]| [–—])/;
const YEAR = /^(?:1[89]|20)\d\d$/; // “2011” of “since the fall of 2011”
const NEAR = 24;

/** The shares of one paragraph in plain letters that do not go with the numbers beside them, sentence by sentence. */
export function findFalseShares(
  plain: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberRead[],
): FalseShare[] {
  if (!numbers.some(({ unit }) => unit === 'percent')) return [];
  return sentences.flatMap(({ span }) => {
    const own = numbers.filter((number) => number.span.start >= span.start && number.span.end <= span.end);
    const shares = own.filter(({ unit }) => unit === 'percent');
    const [share, more] = shares;
    const wholes = own.filter(
      ({ unit, span: { start, end } }) =>
        unit !== 'percent' &&
        !YEAR.test(plain.slice(start, end)) &&
        (OF_WHOLE.test(plain.slice(Math.max(0, start - NEAR), start)) || OF_WHICH.test(plain.slice(end, end + NEAR))),
    );
    const [whole, other] = wholes;
    if (share === undefined || more !== undefined || whole === undefined || other !== undefined) return [];
    const part = partBeside(
      share,
      own.filter((number) => number !== whole && number.unit === whole.unit),
      whole,
      plain,
    );
    return part === undefined ? [] : checkShare({ share, part, whole }, plain);
  });
}

/** The number that a share is said to be: “62 per cent, or 228 nurses”, “228 of the 400 nurses (62 per cent)”. */
function partBeside(
  share: NumberRead,
  numbers: readonly NumberRead[],
  whole: NumberRead,
  plain: string,
): NumberRead | undefined {
  return numbers.find((number) => {
    const [first, second] = number.span.start < share.span.start ? [number, share] : [share, number];
    const gap = plain.slice(first.span.end, second.span.start);
    if (first === number && whole.span.start > first.span.end && whole.span.end < second.span.start) {
      const toWhole = plain.slice(first.span.end, whole.span.start);
      return SHORT_OF.test(toWhole) && BEFORE_SHARE.test(plain.slice(whole.span.end, second.span.start));
    }
    if (first === share && whole.span.start > share.span.end && whole.span.end < number.span.start)
      return (
        OF.test(plain.slice(share.span.end, whole.span.start)) &&
        (OR_IS.test(plain.slice(whole.span.end, number.span.start)) ||
          (STANDS_APART.test(plain.slice(whole.span.end, number.span.start)) &&
            ENDS_THERE.test(plain.slice(number.span.end, number.span.end + 2))))
      );
    return OR.test(gap) && LEADS.test(gap);
  });
}

// “ of the ”, “ nurses of ”
const SHORT_OF = /^(?: [a-zé-]+)? (?:out )?of (?:[a-zé]+ ){0,2}$/;
// “ nurses who answered, or ”, “ nurses (”
const BEFORE_SHARE =
  /^(?: [a-zé-]+){0,5}(?:,? \(|, or |, ?)(?:about |nearly |almost |more than |over |fewer than |less than |under )?$/;

const PERCENT = 100;
/** A share is rounded to a whole percent, or told to a tenth; “a third” may be anything near it. */
const ROUNDING = 1;
const ROUNDED_FRACTION = 5;
const LEAST_WHOLE = 10;
const FAR = 4;

/** A share, the number that it is said to be, and the whole of which it is one. */
export interface Shared {
  readonly share: NumberRead;
  readonly part: NumberRead;
  readonly whole: NumberRead;
}

/** The share, if its two numbers, in a paragraph in plain letters, make another. */
export function checkShare({ share, part, whole }: Shared, plain: string): FalseShare[] {
  const bound = boundOf(share, plain);
  const isExact = [part, whole, ...(bound === undefined ? [share] : [])].every(({ manner }) => manner === 'exact');
  if (!isExact || part.value >= whole.value || whole.value < LEAST_WHOLE) return [];
  const real = (part.value / whole.value) * PERCENT;
  const unsure = whole.unit === 'money' ? real * (unsurenessOf(part, plain) + unsurenessOf(whole, plain)) : 0;
  const rounding = isFraction(share, plain) ? ROUNDED_FRACTION : ROUNDING;
  if ((bound === 'over' && real > share.value) || (bound === 'under' && real < share.value)) return [];
  // “Half of the £2m, or £500 a head”: so little is another figure.
  const apart = Math.abs(real - share.value);
  if (apart <= (bound === undefined ? rounding : ROUNDING) + unsure || real * FAR < share.value) return [];
  return [{ span: share.span, part: part.span, whole: whole.span, share: Math.round(real * 10) / 10 }];
}

// “more than ”
const OVER = /(?<![a-zé])(?:more than|over|at least|well over|just over) $/;
// “fewer than ”
const UNDER = /(?<![a-zé])(?:fewer than|less than|under|up to|at most|just under) $/;

/** On which side of a share the real one lies, where the words before it tell: “more than half”. */
function boundOf({ span: { start } }: NumberRead, plain: string): 'over' | 'under' | undefined {
  const before = plain.slice(Math.max(0, start - NEAR), start);
  if (OVER.test(before)) return 'over';
  return UNDER.test(before) ? 'under' : undefined;
}

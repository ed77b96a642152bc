import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/changes.json' with { type: 'json' };
import type { NumberRead } from '../numbers/numbers.ts';
import type { ToldChange } from './told-changes.ts';

/** What something was, and what it became. */
export interface Compared {
  readonly from: NumberRead;
  readonly to: NumberRead;
}

const CHANGES = anyOf(words.up, words.down, words.upNouns, words.downNouns);
// “, the owner said”: what stands between two commas may be left out.
const ASIDE = '(?:, [^,.;\\d]{3,40}(?=,))?';
const FROM = /^(?: [a-zé-]+){0,6}?,? from $/;
const TO = /^(?: [a-zé\d-]+){0,3}? to $/;
const BACK = new RegExp(`^(?: [a-zé\\d-]+){0,6}?${ASIDE},? (?:up |down )?from $`);
const TO_BEFORE = /(?<![a-zé])to $/;
// “ pickers, down from ”: the newer figure stands first.
const SINCE = new RegExp(
  `^(?: [a-zé-]+){0,5}?${ASIDE}(?:,| –| —| \\(| is| was| were| are) ?${anyOf(words.since)} (?:the |its |their )?$`,
);
// “, a cut of ”, “ – a fall of ”, “ a year ago, a drop of ”: what leads from the two to their change.
const LEADS = new RegExp(
  `^(?: [a-zé\\d-]+){0,5}?${ASIDE}(?:,| –| —|;| \\(| or) ?(?:(?:which|that) (?:is|was) |or |representing |making )?(?:an? |the )?(?:${CHANGES}(?: by| of)? )?$`,
);
// “ on last year's ”, “ rise from the ”, “ fewer than ”: what leads from the share to the older figure.
const ON = new RegExp(
  `^(?: [a-zé-]+)?(?: ${CHANGES}| ${anyOf(words.moreThan, words.lessThan)})? (?:on|from|than|against|compared with)(?: (?:the|its|their|a|previous|[a-zé]+['’]s|last)){0,3} $`,
);
const BEFORE = 6;

/** The two figures beside a change that it is told of, if they are told so that nothing else can be meant. */
export function comparedBeside(
  told: ToldChange,
  numbers: readonly NumberRead[],
  at: number,
  plain: string,
): Compared | undefined {
  const [beforeLast, last, next, afterNext] = [numbers[at - 2], numbers[at - 1], numbers[at + 1], numbers[at + 2]];
  const share = told.number.span;
  const alike = (a: NumberRead | undefined, b: NumberRead | undefined) => pairOf(a, b, told);
  if (told.compares) return around(share, alike(last, next), plain);
  const behind = told.sign === undefined ? undefined : figuresBehind(share, alike(next, afterNext), plain);
  return (
    behind ??
    figuresBefore(share, alike(beforeLast, last), plain) ??
    around(share, alike(last, next), plain) ??
    figuresAround(share, alike(last, next), plain)
  );
}

type Pair = readonly [NumberRead, NumberRead];

/** Two numbers of one unit, which may be what something was and what it became. */
function pairOf(a: NumberRead | undefined, b: NumberRead | undefined, told: ToldChange): Pair | undefined {
  if (a === undefined || b === undefined || a.unit !== b.unit) return undefined;
  return (told.isAmount ? a.unit === told.number.unit : a.unit !== 'percent') ? [a, b] : undefined;
}

/** “rose by 20 per cent, from 500 to 700”, “rose 20 per cent to 700 from 500”. */
function figuresBehind(share: Span, pair: Pair | undefined, plain: string): Compared | undefined {
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  const [first, second] = [between(share, a.span, plain), between(a.span, b.span, plain)];
  if (FROM.test(first) && TO.test(second)) return { from: a, to: b };
  return TO.test(first) && BACK.test(second) ? { from: b, to: a } : undefined;
}

/** “rose from 500 to 700, an increase of 20 per cent”, “60, down from 150, a cut of 70 per cent”. */
function figuresBefore(share: Span, pair: Pair | undefined, plain: string): Compared | undefined {
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  const [first, second] = [between(a.span, b.span, plain), between(b.span, share, plain)];
  const isTo = TO_BEFORE.test(plain.slice(Math.max(0, a.span.start - BEFORE), a.span.start));
  if ((SINCE.test(first) || (isTo && BACK.test(first))) && LEADS.test(second)) return { from: b, to: a };
  const isFrom = /(?<![a-zé])from $/.test(plain.slice(Math.max(0, a.span.start - BEFORE), a.span.start));
  return isFrom && TO.test(first) && LEADS.test(second) ? { from: a, to: b } : undefined;
}

/** “700, up 20 per cent from 500”, “700, 20 per cent more than the 500”. */
function around(share: Span, pair: Pair | undefined, plain: string): Compared | undefined {
  if (pair === undefined) return undefined;
  const [to, from] = pair;
  const isTold = LEADS.test(between(to.span, share, plain)) && ON.test(between(share, from.span, plain));
  return isTold ? { from, to } : undefined;
}

// “was ”, “stood at ”
const WAS_BEFORE = /(?<![a-zé])(?:is|was|were|are|been|at) $/;
// “ in 2023, fell by ”
const THEN = new RegExp(`^(?: [a-zé\\d-]+){0,4}?, (?:has |have |had )?${CHANGES}(?: by)? $`);

/** “which was 500 in May, rose by 20 per cent to 700”. */
function figuresAround(share: Span, pair: Pair | undefined, plain: string): Compared | undefined {
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  const isWas = WAS_BEFORE.test(plain.slice(Math.max(0, from.span.start - BEFORE), from.span.start));
  const isTold = THEN.test(between(from.span, share, plain)) && TO.test(between(share, to.span, plain));
  return isWas && isTold ? { from, to } : undefined;
}

function between(a: Span, b: Span, plain: string): string {
  return plain.slice(a.end, b.start);
}

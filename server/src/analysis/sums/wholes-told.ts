import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/parted-wholes.json' with { type: 'json' };
import type { Count } from '../numbers/counts.ts';
import { partsLedAlike } from './led-parts.ts';
import { namedPartsBehind } from './named-parts.ts';
import { areApart, isOpposite } from './parts-apart.ts';
import { type Parts, partsBefore, partsBehind } from './parts-told.ts';

/** A whole, its parts, and whether nothing but the parts can belong to it. */
export interface Parted {
  readonly whole: Count;
  readonly parts: Parts;
  readonly isAll: boolean;
}

/** A whole and two parts. */
export const FEWEST_FIGURES = 3;

/** A sentence with its figures, and those of the one before. */
export interface Told {
  readonly plain: string;
  readonly span: Span;
  readonly own: readonly Count[];
  readonly before: readonly Count[];
}

/** A whole of which the sentence tells the parts. */
export function readParted(told: Told): Parted | undefined {
  return (
    ofWhole(told) ??
    partOfWhole(told) ??
    ofThose(told) ??
    listedBehind(told) ??
    totalled(told) ??
    spentNext(told) ??
    ledNext(told)
  );
}

// “Of the ”, “that of ”: what stands before a whole of which parts are told.
const OF_WHOLE =
  /(?:^|[,:;–—] |(?<![a-zé])(?:and|but|that) )[^a-zé]{0,3}of (?:(?:all|the|its|his|her|their|those|these)(?: [a-zé-]+)? )?$/;

/** In characters: “, that of their remaining ” and longer words. */
const AROUND = 60;

/** “Of the 41 complaints, 26 are from the north, nine from the coast and eight from abroad”. */
function ofWhole({ plain, span, own }: Told): Parted | undefined {
  const [whole] = own;
  if (
    whole === undefined ||
    !OF_WHOLE.test(plain.slice(Math.max(span.start, whole.span.start - AROUND), whole.span.start))
  )
    return undefined;
  const parts = partsBehind(plain, whole.span.end, span.end, own.slice(1));
  return partIfApart(whole, parts ?? namedPartsBehind(plain, whole.span.end, own.slice(1)));
}

// “ of the ”, “ of its ”: what leads from the first part to the whole.
const TO_WHOLE = /^ of (?:all|the|its|his|her|their|those|these) $/;

/** “Ten of the 18 seats went to farmers, six to fishers and three to traders”. */
function partOfWhole({ plain, span, own }: Told): Parted | undefined {
  const [first, whole, ...others] = own;
  if (first === undefined || whole === undefined) return undefined;
  if (!TO_WHOLE.test(plain.slice(first.span.end, whole.span.start))) return undefined;
  const all = [first, ...others];
  const parts = partsBehind(plain, first.span.start, span.end, all);
  return partIfApart(whole, parts ?? namedPartsBehind(plain, first.span.start, all, whole));
}

// “ of them”, “ boats of these”.
const OF_THEM = /^(?: [a-zé]+)? of (?:them|those|these|which|whom)(?![a-zé])/;
// “of whom ”, “Of those, ”.
const OF_WHOM = /(?<![a-zé])of (?:them|those|these|which|whom),? $/;
const NEAR = 24;

/** “41 airports, 29 of them in Britain and 14 abroad”, “41 airports. Of those, 29 are …”. */
function ofThose({ plain, span, own, before }: Told): Parted | undefined {
  const at = own.findIndex(
    ({ span: { start, end } }) =>
      OF_THEM.test(plain.slice(end, end + NEAR)) ||
      OF_WHOM.test(plain.slice(Math.max(span.start, start - NEAR), start)),
  );
  const first = own[at];
  if (first === undefined) return undefined;
  const whole = at > 0 ? own[at - 1] : onlyOne(before);
  if (whole === undefined || whole.unit !== first.unit) return undefined;
  return partIfApart(whole, partsBehind(plain, first.span.start, span.end, own.slice(at)));
}

function onlyOne(counts: readonly Count[]): Count | undefined {
  const wholes = counts.filter(({ thing, unit }) => thing !== undefined || unit === 'money');
  return wholes.length === 1 ? wholes[0] : undefined;
}

function partIfApart(whole: Count, parts: Parts | undefined): Parted | undefined {
  return parts === undefined || !areApart(parts)
    ? undefined
    : { whole, parts, isAll: parts.isLastOfAll || isOpposite(parts) };
}

// “ in grants: ”, “ airports (”, “ people — ”, “ passengers, made up of ”: what leads from a whole to all its parts.
const LEADS_TO_ALL = new RegExp(`^[^.:;()–—\\d]{0,80}(?:: | ?[–—] | \\(|(?<![a-zé])${anyOf(data.consists)} )$`);
// “ in grants, with ”: the same to some of them, or all.
const LEADS_TO_SOME = /^[^.:;()–—\d]{0,80}, with $/;
// “ passengers, ”: the same where the parts are men and women.
const LEADS_TO_KINDS = /^(?: [a-zé-]+){0,3}, $/;
// “team of ”: who they are follows.
const GROUP_OF = new RegExp(`(?<![a-zé])${anyOf(data.groups)} of $`);
const NOT_ALL = new RegExp(`(?<![a-zé])${anyOf(data.notAll)}(?![a-zé])`);

/** “£310 million: £180 million to Halden, £90 million to Marrow and £50 million to Port Ellis”. */
function listedBehind({ plain, span, own }: Told): Parted | undefined {
  for (const [at, whole] of own.slice(0, 1 - FEWEST_FIGURES).entries()) {
    // “£75 million will be split three ways: ”
    const from = own.findIndex(({ unit }, next) => next > at && (whole.unit !== 'money' || unit === 'money'));
    const start = own[from]?.span.start ?? span.end;
    const gap = plain.slice(whole.span.end, start);
    const isList = LEADS_TO_ALL.test(gap) && !NOT_ALL.test(gap);
    const isGroup =
      gap === ', ' && GROUP_OF.test(plain.slice(Math.max(span.start, whole.span.start - NEAR), whole.span.start));
    const isOpen = LEADS_TO_SOME.test(gap);
    if (!isList && !isGroup && !isOpen && !LEADS_TO_KINDS.test(gap)) continue;
    const parts = partsBehind(plain, start, span.end, own.slice(from));
    if (parts === undefined || parts.hasOthers || !(isList || isGroup || parts.areKinds || (isOpen && areApart(parts))))
      continue;
    return { whole, parts, isAll: !isOpen };
  }
  return undefined;
}

// “ in all”, “ medals altogether”.
const IN_ALL = new RegExp(`^(?: [a-zé-]+){0,2}? ${anyOf(data.inAll)}(?![a-zé])`);
// “, a total of ”, “, making ”.
const TOTAL = new RegExp(`(?:,|–|—|\\() ?${anyOf(data.totals)} $`);

/** “28 golds, 14 silvers and 12 bronzes, a total of 55”. */
function totalled({ plain, span, own }: Told): Parted | undefined {
  const at = own.findIndex(
    ({ span: { start, end } }) =>
      IN_ALL.test(plain.slice(end, end + NEAR)) || TOTAL.test(plain.slice(Math.max(span.start, start - NEAR), start)),
  );
  const whole = own[at];
  const parts = whole === undefined ? undefined : partsBefore(plain, whole.span.start, own.slice(0, at));
  return whole === undefined || parts === undefined ? undefined : { whole, parts, isAll: true };
}

const MANY_PARTS = 3;

/** “It will spend £310 million. It has set aside £180 million for Halden, £90 million for Marrow and £50 million for Ard.” */
function spentNext({ plain, span, own, before }: Told): Parted | undefined {
  const [whole, another] = before.filter(({ unit }) => unit === 'money');
  const [first] = own;
  if (whole === undefined || another !== undefined || first?.unit !== 'money') return undefined;
  const parts = partsBehind(plain, first.span.start, span.end, own) ?? namedPartsBehind(plain, first.span.start, own);
  if (parts === undefined || parts.hasOthers || parts.counts.length < MANY_PARTS) return undefined;
  return { whole, parts, isAll: false };
}

/** “She saw 67 homes. In 41 it was dry, in 19 damp and in nine wet.” */
function ledNext({ plain, span, own, before }: Told): Parted | undefined {
  const whole = onlyOne(before);
  const parts = partsLedAlike(plain, span, own);
  return whole === undefined || parts === undefined ? undefined : { whole, parts, isAll: false };
}

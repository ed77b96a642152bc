import { anyOf } from '../../english/any-of.ts';
import data from '../data/parted-wholes.json' with { type: 'json' };
import type { Count } from '../numbers/counts.ts';

/** The parts of a whole, as a sentence lists them: “26 from the north, nine from the coast and eight from abroad”. */
export interface Parts {
  readonly counts: readonly Count[];
  /** What stands behind each of them, up to the next. */
  readonly words: readonly string[];
  /** Whether all that is left is the last one: “and the other eight”. */
  readonly isLastOfAll: boolean;
  /** Whether each is of a kind that the others are not: “nine men and six women”. */
  readonly areKinds: boolean;
  /** Whether other figures stand between them. */
  readonly hasOthers: boolean;
}

const ANEW = anyOf(data.anew);
// “, ”, “, while another ”, “ and ”: what leads to the next part.
const LEADS = new RegExp(`(?:[,;–—]|(?<![a-zé])and)(?: (?:and|but|while|with|plus|${ANEW})){0,3} $`);
// “ and ”, “, and the other ”: what leads to the last.
const LEADS_TO_LAST = new RegExp(`(?<![a-zé])and(?: (?:with|${ANEW})){0,2} $`);
const IS_ANEW = new RegExp(`(?<![a-zé])${ANEW} $`);
const IS_REST = /(?<![a-zé])(?:the other|the remaining|remaining) $/;
// “ of them in May”, but no “ who fell ill”.
const OVERLAPS = new RegExp(`(?<![a-zé])(?:${anyOf(data.overlaps)}|(?:18|19|20)\\d\\d)(?![a-zé])`);
const KIND = new RegExp(`(?<![a-zé])(${anyOf(data.kinds)})(?![a-zé])`);
/** In characters: a part is told in few words. */
const LONGEST_PART = 90;

/** The list of parts that begins behind a place of a paragraph in plain letters, up to the one behind “and”. */
export function partsBehind(plain: string, from: number, end: number, counts: readonly Count[]): Parts | undefined {
  const listed: Count[] = [];
  let hasOthers = false;
  let before = from;
  for (const count of counts) {
    const gap = plain.slice(before, count.span.start);
    if (gap.length > LONGEST_PART) return undefined;
    const isFirst = listed.length === 0;
    if (!(isFirst ? gap === '' || LEADS_FIRST.test(gap) : LEADS.test(gap))) {
      if (isFirst) return undefined;
      hasOthers = true;
      continue;
    }
    if (!isPart(count, gap) || (!isFirst && isOfOther(plain, count, counts))) return undefined;
    listed.push(count);
    before = count.span.end;
    if (!isFirst && LEADS_TO_LAST.test(gap))
      return goesOn(plain, count, counts) ? undefined : toParts(plain, end, listed, hasOthers);
  }
  return undefined;
}

// “, ”, “ lodged so far, the police say, ”, “ of those ”
const LEADS_FIRST = /(?:,|(?<![a-zé])(?:them|those|these|which|whom)) $/;

// “ of the ”, “ boats of ”
const OF_OTHER = /^(?: [a-zé-]+)? (?:out )?of (?:(?:all|the|its|his|her|their|those|these|some) )?$/;

/** “36 voted, and 40 of the 90 boats leak”: it is told of another whole. */
function isOfOther(plain: string, count: Count, counts: readonly Count[]): boolean {
  const next = counts[counts.indexOf(count) + 1];
  return next !== undefined && OF_OTHER.test(plain.slice(count.span.end, next.span.start));
}

/** “and eight from abroad, and 12 more”: the list was not over. */
function goesOn(plain: string, last: Count, counts: readonly Count[]): boolean {
  const next = counts[counts.indexOf(last) + 1];
  const gap = next === undefined ? '' : plain.slice(last.span.end, next.span.start);
  return gap !== '' && gap.length <= LONGEST_PART && LEADS.test(gap);
}

/** The list of parts that ends before a place, from the first figure on. */
export function partsBefore(plain: string, end: number, counts: readonly Count[]): Parts | undefined {
  const gaps = counts.slice(1).map(({ span }, at) => plain.slice(counts[at]?.span.end ?? end, span.start));
  if (!gaps.every((gap) => gap.length <= LONGEST_PART && LEADS.test(gap))) return undefined;
  const isClosed = LEADS_TO_LAST.test(gaps.at(-1) ?? '');
  return isClosed && counts.every((count, at) => isPart(count, gaps[at - 1] ?? ''))
    ? toParts(plain, end, counts, false)
    : undefined;
}

function isPart({ manner, value, unit }: Count, gap: string): boolean {
  const isExact = manner === 'exact' || (manner === 'about' && IS_ANEW.test(gap));
  return isExact && value > 0 && unit !== 'percent';
}

/** Parts with the words behind each, unless these tell that one may be of two. */
export function toParts(plain: string, end: number, counts: readonly Count[], hasOthers: boolean): Parts | undefined {
  const words = counts.map(({ span }, at) => wordsOf(plain.slice(span.end, counts[at + 1]?.span.start ?? end)));
  if (words.some((part) => OVERLAPS.test(part)) && !areToldAlike(words)) return undefined;
  const kinds = words.map((part) => KIND.exec(part)?.[1]);
  const last = counts.at(-1)?.span.start ?? end;
  return {
    counts,
    words,
    isLastOfAll: IS_REST.test(plain.slice(Math.max(0, last - 16), last)),
    areKinds: kinds.every((kind) => kind !== undefined) && new Set(kinds).size === kinds.length,
    hasOthers,
  };
}

// “ who had walked out”, but no “ who was also hurt”
const WHO = /^ (?:who|whose|that|which) (?<told>.+)$/;

/** “11 who had walked out, two who had been carried and five who were away”: “who” tells no more of any than of the others. */
function areToldAlike(words: readonly string[]): boolean {
  return words.every((part) => {
    const told = WHO.exec(part)?.groups?.['told'];
    return told !== undefined && !OVERLAPS.test(told);
  });
}

// “ from abroad, the police said”: what a part is ends at the comma.
const ENDS = /[,;:.)–—]/;

function wordsOf(behind: string): string {
  return (behind.split(ENDS)[0] ?? '').replace(/ and ?$/, '');
}

import { DETERMINERS, isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import type { Count } from '../numbers/counts.ts';
import type { Parts } from './parts-told.ts';

// “ seats, the ”, “ and independents took ”: who has the next part.
const LEADS = /^[^.;:()\d]{0,60}?(?:,|;|(?<![a-zé])and) (?<who>(?:[a-zé’'-]+ ){1,4})$/;
const LEADS_TO_LAST = /(?<![a-zé])and (?:[a-zé’'-]+ ){1,4}$/;
const SAYS = /(?<![a-zé])(?:said|says|told|added|with|another|other)(?![a-zé])/;
// “£40,000 and ”, “nine, Ada Quist said”: nothing that says of what the part is.
const ENDS_THERE = /^(?:[.,;)]|$| (?:and|seats|votes|each)(?![a-zé]))/;

/**
 * The parts that somebody each has, with the one who has it before it: “the Union won 22, the Front 12 and independents
 * nine”, behind a place of a paragraph in plain letters. The whole may stand behind the first: “won 22 of the 41 seats”.
 */
export function namedPartsBehind(
  plain: string,
  from: number,
  counts: readonly Count[],
  whole?: Count,
): Parts | undefined {
  const listed: Count[] = [];
  let before = from;
  for (const [at, count] of counts.entries()) {
    const gap = plain.slice(before, count.span.start);
    if (!(at === 0 && gap === '') && !isLed(gap)) return undefined;
    if (count.manner !== 'exact' || count.value <= 0 || count.unit === 'percent') return undefined;
    listed.push(count);
    before = at === 0 && whole !== undefined ? whole.span.end : count.span.end;
    if (at > 0 && LEADS_TO_LAST.test(gap)) return isOver(plain, count, counts[at + 1]) ? toParts(listed) : undefined;
  }
  return undefined;
}

/** Whether a name, or a name and its verb, leads to the part. */
function isLed(gap: string): boolean {
  const who = LEADS.exec(gap)?.groups?.['who']?.trim().split(' ') ?? [];
  return who.some((word) => !isFunctionWord(word)) && who.every((word) => mayLead(word)) && !SAYS.test(gap);
}

function mayLead(word: string): boolean {
  return !isFunctionWord(word) || DETERMINERS.has(word) || isAuxiliary(word);
}

/** Whether nothing says what else the last part is of, and no part follows it. */
function isOver(plain: string, last: Count, next: Count | undefined): boolean {
  if (!ENDS_THERE.test(plain.slice(last.span.end))) return false;
  return next === undefined || !isLed(plain.slice(last.span.end, next.span.start));
}

const FEWEST = 3;

function toParts(counts: readonly Count[]): Parts | undefined {
  if (counts.length < FEWEST) return undefined;
  return { counts, words: counts.map(() => ''), isLastOfAll: false, areKinds: true, hasOthers: false };
}

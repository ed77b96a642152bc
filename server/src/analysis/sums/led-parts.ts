import { anyOf } from '../../english/any-of.ts';
import { PREPOSITIONS } from '../../english/function-words.ts';
import type { Span } from '../../text/span.ts';
import type { Count } from '../numbers/counts.ts';
import { type Parts, toParts } from './parts-told.ts';

// “in ”, “, in ”, “ and in ”: what stands before each of them, with its preposition.
const LED = new RegExp(
  `(?<lead>^[^a-zé]{0,3}|[,;] (?:(?:and|but|while) )?|(?<![a-zé])and )(?<by>${anyOf(PREPOSITIONS)}) $`,
);
// “ cases it was good, ”, “ it was poor and ”: no part is told in more words.
const LONGEST_PART = 90;
const FEWEST = 3;

/** The list of parts that a sentence of a paragraph in plain letters tells, each behind the same preposition: “In 41 homes it was dry, in 19 damp and in nine wet”. */
export function partsLedAlike(plain: string, { start, end }: Span, counts: readonly Count[]): Parts | undefined {
  if (counts.length < FEWEST) return undefined;
  const leads = counts.map(({ span }, at) => {
    const from = counts[at - 1]?.span.end ?? start;
    return span.start - from > LONGEST_PART ? undefined : LED.exec(plain.slice(from, span.start))?.groups;
  });
  const by = leads[0]?.['by'];
  const isLed = by !== undefined && leads.every((lead) => lead?.['by'] === by);
  if (!isLed || !isClosed(leads.map((lead) => lead?.['lead'] ?? ''))) return undefined;
  const areExact = counts.every(
    ({ manner, unit, isMeasured, value }) => manner === 'exact' && unit === 'plain' && !isMeasured && value > 0,
  );
  return areExact ? toParts(plain, end, counts, false) : undefined;
}

/** Whether the sentence begins with the first and tells the last behind “and”. */
function isClosed(leads: readonly string[]): boolean {
  const [first = '', ...later] = leads;
  return !first.includes(',') && !first.includes('and') && later.at(-1)?.includes('and ') === true;
}

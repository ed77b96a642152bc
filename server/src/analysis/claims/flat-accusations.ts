import { anyOf } from '../../english/any-of.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/sources.json' with { type: 'json' };
import wrongdoing from '../data/wrongdoing.json' with { type: 'json' };

/** A longer sentence has more to it than the accusation, and the full reader has enough to judge it by. */
const MOST_WORDS = 16;

// “inspector”, “chairman”: a word for what somebody is; “robber” is one for what he has done.
const TRADE = `(?!${anyOf(wrongdoing.criminals)}\\b)\\p{Ll}+(?:or|er|ist|man|woman)`;
// “The mayor”, “The harbour board’s treasurer”, “Its former director”: an office or a body that the story means.
const OFFICE = `(?:The|His|Her|Its|Their|Our)(?: [\\p{L}’'-]+){0,3} (?:${anyOf(data.person, data.organisation)}|${TRADE})`;
// “Ada Quist”, “Quist”, “Mr. Quist”
const NAME = `(?:\\p{Lu}[\\p{L}’'-]*\\.? ){0,2}\\p{Lu}[\\p{L}’'-]+`;
// “took bribes”, “has been taking bribes”
const DEED = `${anyDeed(wrongdoing.deeds)}|(?:was|were|is|(?:has|had) been) (?:also |secretly |allegedly )?${anyDeed(wrongdoing.doing)}`;
// “The mayor took bribes”, “Quist has secretly stolen from”: who, and what is done. A chairman may be named behind his office.
const FLAT = new RegExp(
  `^(?:He|She|${OFFICE}(?:, ${NAME},)?|${NAME}) (?:(?:has|had|also|allegedly|once|secretly|then) ){0,2}(${DEED})(?![\\p{L}’'-])`,
  'u',
);

// “…, a court found.”: whoever found it is named behind a comma.
const FOUND_BEHIND = /, (?:a|an|the|according) [^,]+$/u;

/** The deed of which a short sentence accuses somebody as a fact: “took bribes” in “The mayor took bribes.” */
export function flatAccusation(sentence: string): Span | undefined {
  if (sentence.endsWith('?') || FOUND_BEHIND.test(sentence) || sentence.split(/\s+/).length > MOST_WORDS)
    return undefined;
  const [whole, deed] = FLAT.exec(sentence) ?? [];
  return whole === undefined || deed === undefined
    ? undefined
    : { start: whole.length - deed.length, end: whole.length };
}

function anyDeed(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

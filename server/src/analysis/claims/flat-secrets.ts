import { anyOf } from '../../english/any-of.ts';
import { plainLetters } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/secrets.json' with { type: 'json' };

/** A longer sentence has more to it, and the full reader has enough to judge it by. */
const MOST_WORDS = 26;

// “begged him in private”, “a second letter, never disclosed, warned”, “an internal memo calls it a trap”
const MARK = new RegExp(
  `(?<![a-zé-])(?:${anyOf(data.marks)}|(?:an|one) (?:confidential|internal|unpublished) ${anyOf(data.papers)})(?![a-zé-])`,
);
const OPENLY = new RegExp(`(?<![a-zé-])${anyOf(data.openly)}(?![a-zé-])`);

/** The words by which a short sentence tells that nobody could see what it tells: “in private”. */
export function flatSecret(sentence: string): Span | undefined {
  const plain = plainLetters(sentence);
  const mark = MARK.exec(plain);
  if (mark === null || sentence.endsWith('?') || OPENLY.test(plain)) return undefined;
  if (sentence.split(/\s+/).length > MOST_WORDS) return undefined;
  return { start: mark.index, end: mark.index + mark[0].length };
}

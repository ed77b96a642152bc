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

// “signed it herself, to keep the matter from the council”, “because it was about to sell”: why, which only they know
const PURPOSE = new RegExp(
  `(?<!(?<![a-zé])${anyOf(data.noPurpose)} )(?<![a-zé-])(?:${anyOf(data.purposes)}|to keep (?:[a-zé’'-]+ ){1,4}(?:away )?from (?:(?:the|her|his|its|their) )?${anyOf(data.keptFrom)})(?![a-zé-])`,
);

/** The words by which a short sentence tells that nobody could see what it tells: “in private”, “to hush up”. */
export function flatSecret(sentence: string): Span | undefined {
  const plain = plainLetters(sentence);
  const mark = MARK.exec(plain) ?? PURPOSE.exec(plain);
  if (mark === null || sentence.endsWith('?') || OPENLY.test(plain)) return undefined;
  if (sentence.split(/\s+/).length > MOST_WORDS) return undefined;
  return { start: mark.index, end: mark.index + mark[0].length };
}

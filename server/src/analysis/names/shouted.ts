import { isKnown } from '../../english/known-words.ts';
import { isInflected } from './inflections.ts';
import { isLastLetterOff } from './last-letters.ts';
import { isSlip } from './slips.ts';
import type { Spelling } from './spellings.ts';

/** “HALDEN”: a headline’s capitals say nothing about marks and capitals. */
export function isShouted({ form }: Pick<Spelling, 'form'>): boolean {
  return form === form.toUpperCase();
}

// “WARDEN”: shorter ones are too often letters, or a word that nobody listed.
const LETTERS_AT_LEAST = 7;

/** “HARBOTLE COUNCIL” over a story of “Harbottle”: a word of a headline that is none, one slip from a name of the story. */
export function isSlipInCapitals(a: Spelling, b: Spelling): boolean {
  const [x, y] = [a.part.core, b.part.core];
  if (!isShouted(a) && !isShouted(b)) return false;
  if (Math.min(x.length, y.length) < LETTERS_AT_LEAST || isInflected(x, y)) return false;
  return [a, b].every(isUnlistedName) && (isSlip(x, y) || isLastLetterOff(x, y));
}

const FIGURE = /\d/;

/** A word that is none in a headline, or a name that no list has, as a town’s may be. */
function isUnlistedName(one: Spelling): boolean {
  return !FIGURE.test(one.form) && (!isShouted(one) || !isKnown(one.part.core));
}

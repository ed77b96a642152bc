import { isFirstName } from '../../english/first-names.ts';
import { isKnown } from '../../english/known-words.ts';
import { isGivenName } from './given-name-forms.ts';
import { isLastLetterOff } from './last-letters.ts';
import { isShouted } from './shouted.ts';
import { isSlip } from './slips.ts';
import type { Spelling } from './spellings.ts';

/**
 * “Lena Clark”, and later “Clarke said”: both surnames exist, but only one of them is introduced, and the other is no
 * place or firm, for it speaks. Of two that no list has, “Agnes Tarroo” and “Tarrooe”, the other need not speak.
 */
export function isOneSurname(introduced: Spelling, later: Spelling): boolean {
  const [x, y] = [introduced.part.core, later.part.core];
  if (introduced.before.size === 0 || introduced.after.size > 0 || introduced.fullFrom === undefined) return false;
  if (later.before.size + later.after.size > 0 || !(later.speaks || areUnlisted(x, y))) return false;
  if (isShouted(introduced) || isShouted(later) || !hasFirstName(introduced.before)) return false;
  if (isInPrefix(introduced, later) || isInPrefix(later, introduced)) return true;
  if (later.speaks && (isSlip(x, y) || isOtherLastLetter(x, y))) return true;
  return isLastLetterOff(x, y);
}

const LETTERS_OF_SURNAME = 5;

/** “Dahlem” and “Dahlen”: of two surnames, where “German” and “Germany” are none. */
function isOtherLastLetter(x: string, y: string): boolean {
  return x !== y && x.length === y.length && x.length >= LETTERS_OF_SURNAME && x.slice(0, -1) === y.slice(0, -1);
}

function areUnlisted(x: string, y: string): boolean {
  return !isKnown(x) && !isKnown(y);
}

/** Whether a name that has other forms stands among some. */
export function hasGivenName(folds: ReadonlySet<string>): boolean {
  for (const fold of folds) if (isGivenName(fold)) return true;
  return false;
}

/** “Lena”, and “Orlath”, which is no word either. */
function hasFirstName(folds: ReadonlySet<string>): boolean {
  for (const fold of folds) if (isGivenName(fold) || isFirstName(fold) || !isKnown(fold)) return true;
  return false;
}

// “O’Brannock”, “McBrannock”: what surnames of Ireland and Scotland begin with.
const PREFIX = /^(?:O['’ʼ]|Mac|Mc|Fitz)(?=\p{Lu})/u;
const LETTERS_AT_LEAST = 5;

/** “Declan O’Brannock”, and later “Mr Brannock”. */
function isInPrefix({ form }: Spelling, bare: Spelling): boolean {
  const rest = withoutPrefix(form);
  return rest !== undefined && rest.length >= LETTERS_AT_LEAST && rest.toLowerCase() === bare.part.core;
}

/** “Brannock” for “O’Brannock”; nothing for a name that has no such beginning. */
export function withoutPrefix(form: string): string | undefined {
  const prefix = PREFIX.exec(form)?.[0];
  return prefix === undefined ? undefined : form.slice(prefix.length);
}

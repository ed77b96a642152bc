import { distance } from 'fastest-levenshtein';
import { isKnown } from '../../english/known-words.ts';
import type { Spelling } from './spellings.ts';

const LETTERS_OF_SURNAME = 8; // “Stannage”, “Stannidge”
const LETTERS_OF_PLACE = 10; // “Inverlochan”, “Inverloughan”
const LETTERS_OFF = 2;
const SELDOM = 2;

/**
 * Whether two long names that no list has are one with two letters wrong: somebody’s who is introduced and a surname alone that
 * nobody is introduced by, “Ida Brannage” and “Mrs Brannidge”, or two places’.
 */
export function isTwoLettersOff(a: Spelling, b: Spelling): boolean {
  const [x, y] = [a.part.core, b.part.core];
  if (x[0] !== y[0] || Math.abs(x.length - y.length) > LETTERS_OFF || isKnown(x) || isKnown(y)) return false;
  if (Math.min(a.places.length, b.places.length) > SELDOM || distance(x, y) > LETTERS_OFF) return false;
  const letters = Math.min(x.length, y.length);
  if (letters >= LETTERS_OF_PLACE && [a, b].every(mayBePlace)) return true;
  return letters >= LETTERS_OF_SURNAME && (isSurnameOf(a, b) || isSurnameOf(b, a));
}

function isSurnameOf(introduced: Spelling, later: Spelling): boolean {
  const isIntroduced = introduced.before.size > 0 && introduced.after.size === 0 && introduced.fullFrom !== undefined;
  return isIntroduced && later.speaks && later.before.size + later.after.size === 0;
}

function mayBePlace({ alone, speaks, before, after, onlyOpensSentences }: Spelling): boolean {
  return alone && !speaks && !onlyOpensSentences && before.size + after.size === 0;
}

const LETTERS_OF_KEY = 4;

/** The first and the last letters of a long name that no list has: what is two letters off shares one of them. */
export function keysOfEnds(core: string): string[] {
  if (core.length < LETTERS_OF_SURNAME || isKnown(core)) return [];
  return [`^${core.slice(0, LETTERS_OF_KEY)}`, `${core.slice(-LETTERS_OF_KEY)}$`];
}

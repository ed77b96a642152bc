import { isGivenName } from './given-names.ts';
import { isCommonWord } from './known-words.ts';
import { skeletonOf, soundOf } from './skeletons.ts';
import type { Spelling } from './spellings.ts';

/** Whether the story introduces both as different people: “Dan Regan” and “Ann Began”, “Carl Lopez” and “Karl Weber”. */
export function areTwo(a: Spelling, b: Spelling): boolean {
  return differ(a.before, b.before) || (!a.ends && !b.ends && differ(a.after, b.after));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return hasName(a) && hasName(b) && !meet(a, b);
}

/** “East” and “West” tell no people apart. */
function hasName(folds: ReadonlySet<string>): boolean {
  for (const fold of folds) if (isGivenName(fold) || !isCommonWord(fold)) return true;
  return false;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  const skeletons = new Set([...a].map(neighbourKey));
  return [...b].some((name) => skeletons.has(neighbourKey(name)));
}

const CONSONANTS_AT_LEAST = 3;

/** “Frederic” and “Frederick” are one neighbour: a name may be spelled in two ways throughout. */
function neighbourKey(fold: string): string {
  const skeleton = skeletonOf(soundOf(fold));
  return skeleton.length < CONSONANTS_AT_LEAST ? fold : skeleton;
}

/** Whether the same name stands before or after both: “Hilary” and “Hillary Clinton”. */
export function shareNeighbour(a: Spelling, b: Spelling): boolean {
  return meet(a.before, b.before) || meet(a.after, b.after);
}

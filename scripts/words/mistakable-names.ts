import { skeletonOf, soundOf, vowelDistance } from '../../server/src/analysis/names/skeletons.ts';
import { isSlip } from '../../server/src/analysis/names/slips.ts';

const LETTERS_AT_LEAST = 4;
// As far apart as two spellings of one name may sound.
const SOUND_APART_AT_MOST = 2;

/** The names that look or sound like another name or a word, so that one could be taken for a slip of the other; sorted. */
export function mistakableNames(names: ReadonlySet<string>, words: ReadonlySet<string>): string[] {
  const compared = [...names].filter((name) => name.length >= LETTERS_AT_LEAST && !words.has(name));
  const all = [...new Set([...compared, ...words])];
  // A slip keeps the first letter, and a sound its consonants: only such words are compared.
  const byLetter = groupBy(all, (word) => word.charAt(0));
  const bySkeleton = groupBy(
    all.filter((word) => word.length >= LETTERS_AT_LEAST),
    (word) => skeletonOf(soundOf(word)),
  );
  return compared
    .filter((name) => {
      const like = byLetter.get(name.charAt(0)) ?? [];
      const sounding = bySkeleton.get(skeletonOf(soundOf(name))) ?? [];
      return like.some((word) => mayBeSlip(name, word)) || sounding.some((word) => soundsLike(name, word));
    })
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group === undefined) groups.set(keyOf(word), [word]);
    else group.push(word);
  }
  return groups;
}

function mayBeSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && isSlip(a, b);
}

function soundsLike(a: string, b: string): boolean {
  return a !== b && vowelDistance(soundOf(a), soundOf(b)) <= SOUND_APART_AT_MOST;
}

import { isGivenName, mayBeOneGivenName } from './given-names.ts';
import { isCommonWord, isKnown } from './known-words.ts';
import type { Mention } from './mentions.ts';
import { skeletonOf, soundOf, vowelDistance } from './skeletons.ts';
import { isSlip } from './slips.ts';
import { gatherSpellings, type Spelling } from './spellings.ts';

/** Why two spellings of a part are taken for one. */
export type PartVariantKind = 'marks' | 'article' | 'sound' | 'slip';

/** Two ways in which the story writes a part of a name; `first` occurs first. */
export interface PartVariant {
  readonly first: Spelling;
  readonly second: Spelling;
  readonly kind: PartVariantKind;
}

/**
 * Finds the parts of names that a story spells in two ways. Spellings are compared only where they share their letters,
 * the consonants of their sound, or all letters but one: the work grows with the story, not with its square.
 */
export function findPartVariants(mentions: readonly Mention[]): PartVariant[] {
  const spellings = gatherSpellings(mentions).filter(isName);
  const found: PartVariant[] = [];
  for (const kind of ['marks', 'article', 'sound', 'slip'] as const) {
    for (const [first, second] of pairsOf(spellings, KEYS[kind])) {
      if (IS_VARIANT[kind](first, second)) found.push({ first, second, kind });
    }
  }
  return found;
}

/** A word that only ever opens sentences and is everyday English is no name. */
function isName({ onlyOpensSentences, part }: Spelling): boolean {
  return !onlyOpensSentences || !isCommonWord(part.fold);
}

const KEYS: Readonly<Record<PartVariantKind, (spelling: Spelling) => readonly string[]>> = {
  marks: ({ part }) => [part.core],
  article: ({ part }) => [part.skeleton],
  sound: ({ part }) => (part.skeleton.length < 2 ? [] : [part.skeleton]),
  slip: ({ part }) => slipKeys(part.core),
};

const IS_VARIANT: Readonly<Record<PartVariantKind, (a: Spelling, b: Spelling) => boolean>> = {
  marks: differInMarks,
  article: differInArticle,
  sound: (a, b) => soundAlike(a, b) && !areTwo(a, b),
  slip: isSlipOfPen,
};

/** The pairs of spellings that share a key, each pair once, in the order of the text. */
function* pairsOf(
  spellings: readonly Spelling[],
  keysOf: (spelling: Spelling) => readonly string[],
): Generator<readonly [Spelling, Spelling]> {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const met = new Set<Spelling>();
    for (const key of keysOf(spelling)) {
      const sharing = byKey.get(key) ?? [];
      for (const other of sharing) met.add(other);
      byKey.set(key, [...sharing, spelling]);
    }
    met.delete(spelling);
    for (const other of met) yield [other, spelling];
  }
}

// “Dilon”: shorter names are too often one letter away from another name.
const SLIP_LETTERS_AT_LEAST = 5;
// “Khodorkovsky”: a long name in which letters changed their places.
const SHUFFLED_LETTERS_AT_LEAST = 8;

/** A word and all that is left of it when one letter goes: two words one slip apart share one of these. */
function slipKeys(word: string): string[] {
  // “Trmp” can only have lost a letter.
  if (word.length === SLIP_LETTERS_AT_LEAST - 1) return [word];
  if (word.length < SLIP_LETTERS_AT_LEAST) return [];
  const keys = [word];
  if (word.length >= SHUFFLED_LETTERS_AT_LEAST) keys.push(word.charAt(0) + [...word].sort().join(''));
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** “Dillon”, “Dillion”: one name with a letter wrong; two names that exist, or two people, are no slip. */
function isSlipOfPen(a: Spelling, b: Spelling): boolean {
  const [x, y] = [a.part.core, b.part.core];
  return isSlip(x, y) && !isInflected(x, y) && !areKnown(a, b) && !areTwo(a, b) && !isShouted(a) && !isShouted(b);
}

/** “al-Nusra”, “Al Nusra”, “an-Nusra”: the same letters but for marks, capitals and the article. */
function differInMarks(a: Spelling, b: Spelling): boolean {
  if (isShouted(a) || isShouted(b)) return false;
  if (hasArticle(a) !== hasArticle(b)) return false;
  if (losesSmallLetter(a, b) || losesSmallLetter(b, a)) return false;
  return a.onlyOpensSentences || b.onlyOpensSentences ? uncapitalised(a) !== uncapitalised(b) : a.form !== b.form;
}

// “Van”, “De”, but not “Al”.
const EUROPEAN_PARTICLE = /^(?:van|von|de[lrn]?|della|d[iau]|ter|ten|l[ae])\b/i;

/** “Ruud van Meer”, and later “Van Meer”: many newsrooms give the particle a capital where no given name stands before it. */
function losesSmallLetter(full: Spelling, later: Spelling): boolean {
  return (
    EUROPEAN_PARTICLE.test(full.form) &&
    full.before.size > 0 &&
    later.before.size === 0 &&
    uncapitalised(later) === full.form
  );
}

/** “Raqqa”, “al-Raqqah”: a place with the article and without; a person may lose it after the full name. */
function differInArticle(a: Spelling, b: Spelling): boolean {
  if (AL_THE_MAN.test(a.form) || AL_THE_MAN.test(b.form)) return false;
  if (hasArticle(a) === hasArticle(b) || !a.alone || !b.alone || a.before.size + b.before.size > 0) return false;
  return vowelDistance(a.part.sound, b.part.sound) <= 1;
}

function hasArticle({ part }: Spelling): boolean {
  return part.fold !== part.core;
}

// “Al Gore”: a given name, or the article with two capitals.
const AL_THE_MAN = /^Al \p{Lu}/u;

/** “DILLON”: a headline's capitals say nothing about a spelling. */
function isShouted({ form }: Spelling): boolean {
  return form === form.toUpperCase();
}

function uncapitalised({ form }: Spelling): string {
  return form.charAt(0).toLowerCase() + form.slice(1);
}

const SOUND_CONSONANTS_AT_LEAST = 3;
// “Prez” and “Paris” share their consonants only because they are short.
const SWALLOWED_LETTERS_AT_LEAST = 5;

/** “Mohammed”, “Muhamed”: one foreign name in the letters of two systems. */
function soundAlike(a: Spelling, b: Spelling): boolean {
  if (isShouted(a) || isShouted(b)) return false;
  if ((isCommonWord(a.part.core) || isCommonWord(b.part.core)) && !shareNeighbour(a, b)) return false;
  if (a.part.core === b.part.core || isInflected(a.part.core, b.part.core)) return false;
  const distance = vowelDistance(a.part.sound, b.part.sound);
  if (
    distance > 0 &&
    Math.min(a.part.core.length, b.part.core.length) < SWALLOWED_LETTERS_AT_LEAST &&
    !shareNeighbour(a, b)
  )
    return false;
  if (mayBeOneGivenName(a.part.core, b.part.core) && !shareNeighbour(a, b) && !(a.alone && b.alone)) return false;
  if (areKnown(a, b) && !(distance === 0 && shareNeighbour(a, b))) return false;
  if (a.part.skeleton.length < SOUND_CONSONANTS_AT_LEAST) return distance === 0;
  return distance <= (shareNeighbour(a, b) ? 2 : 1);
}

// “Syria” and “Syrian”, “Forces” and “Force”: what an ending makes of a word is another word.
const ENDINGS = ['s', 'n', 'an', 'ian', 'i', 'a', 'e', 'er', 'es', 'ed', 'ic', 'ish', 'ist', 'ese', 'y'];

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ENDINGS.includes(long.slice(short.length));
}

/** Whether the story introduces both as different people: “Dan Regan” and “Ann Began”, “Carl Lopez” and “Karl Weber”. */
function areTwo(a: Spelling, b: Spelling): boolean {
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

/** “Frederic” and “Frederick” are one neighbour: a name may be spelled in two ways throughout. */
function neighbourKey(fold: string): string {
  const skeleton = skeletonOf(soundOf(fold));
  return skeleton.length < SOUND_CONSONANTS_AT_LEAST ? fold : skeleton;
}

/** Whether one name can hardly be a slip for the other because both exist; a shared neighbour says more than that. */
function areKnown(a: Spelling, b: Spelling): boolean {
  return isKnown(a.part.core) && isKnown(b.part.core);
}

/** Whether the same name stands before or after both: “Hilary” and “Hillary Clinton”. */
function shareNeighbour(a: Spelling, b: Spelling): boolean {
  return meet(a.before, b.before) || meet(a.after, b.after);
}

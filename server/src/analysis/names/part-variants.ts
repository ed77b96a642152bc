import { isDateWord } from '../../english/calendar.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { differInArticle, differInLastLetter, differInMarks, isSlipOfPen, soundAlike } from './likeness.ts';
import type { Mention } from './mentions.ts';
import type { NamePart } from './name-parts.ts';
import { withoutPrefix } from './one-surname.ts';
import { foldName } from './skeletons.ts';
import { gatherSpellings, type Spelling } from './spellings.ts';
import { keysOfEnds } from './two-letters-off.ts';

/** Why two spellings of a part are taken for one. */
export type PartVariantKind = 'marks' | 'article' | 'sound' | 'slip' | 'ending';

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
  for (const kind of ['marks', 'article', 'sound', 'slip', 'ending'] as const) {
    for (const [first, second] of pairsOf(spellings, KEYS[kind])) {
      if (IS_VARIANT[kind](first, second)) found.push({ first, second, kind });
    }
  }
  return found;
}

/** A word that only ever opens sentences and is everyday English is no name, nor is “Dec.”, which may be “Dec” elsewhere. */
function isName({ onlyOpensSentences, part }: Spelling): boolean {
  return !(part.form.endsWith('.') && isDateWord(part.form)) && (!onlyOpensSentences || !isCommonWord(part.fold));
}

const KEYS: Readonly<Record<PartVariantKind, (spelling: Spelling) => readonly string[]>> = {
  marks: ({ part }) => [part.core],
  article: ({ part }) => [part.skeleton],
  sound: ({ part }) => (part.skeleton.length < 2 ? [] : [part.skeleton]),
  slip: ({ part }) => rememberSlipKeys(part),
  ending: ({ part }) => (part.core.length < ENDED_LETTERS_AT_LEAST ? [] : [part.core, part.core.slice(0, -1)]),
};

const IS_VARIANT: Readonly<Record<PartVariantKind, (a: Spelling, b: Spelling) => boolean>> = {
  marks: differInMarks,
  article: differInArticle,
  sound: soundAlike,
  slip: isSlipOfPen,
  ending: differInLastLetter,
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
      const sharing = byKey.get(key);
      if (sharing === undefined) {
        byKey.set(key, [spelling]);
        continue;
      }
      for (const other of sharing) met.add(other);
      sharing.push(spelling);
    }
    met.delete(spelling);
    for (const other of met) yield [other, spelling];
  }
}

// “Marlott”: the last letter of a short name makes another name.
const ENDED_LETTERS_AT_LEAST = 6;
// “Dilon”: shorter names are too often one letter away from another name.
const SLIP_LETTERS_AT_LEAST = 5;
// “Khodorkovsky”: a long name in which letters changed their places.
const SHUFFLED_LETTERS_AT_LEAST = 8;

// A part lives as long as the reading of its paragraph, so that a keystroke makes the keys of its own paragraph only.
const KNOWN_SLIP_KEYS = new WeakMap<NamePart, readonly string[]>();

function rememberSlipKeys(part: NamePart): readonly string[] {
  const keys = KNOWN_SLIP_KEYS.get(part) ?? [...slipKeys(part.core), ...keysOfPrefix(part), ...keysOfEnds(part.core)];
  KNOWN_SLIP_KEYS.set(part, keys);
  return keys;
}

/** “Brannock” of “O’Brannock”. */
function keysOfPrefix({ form }: NamePart): string[] {
  const rest = withoutPrefix(form);
  return rest === undefined ? [] : [foldName(rest)];
}

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

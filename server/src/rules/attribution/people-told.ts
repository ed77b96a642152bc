import { singular } from '../../analysis/attribution/plurals.ts';
import beside from '../../analysis/data/beside-names.json' with { type: 'json' };
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { NUMBERS } from '../../english/function-words.ts';
import { proseOf } from '../../text/in-block.ts';
import { contains, type Span } from '../../text/span.ts';
import { namesWithin, type People } from './people.ts';

/** Somebody of whom a sentence tells: where the name or the word for him stands in its words, and which of the two it is. */
interface Told extends Span {
  readonly isNamed: boolean;
}

/**
 * Whether a sentence begins with several people: in one breath (“Ole Brandt and his wife”, “two clerks”), or with one in each of
 * its clauses (“Brandt held the lamp, and a neighbour cut the rope”). Whom somebody does something to comes later.
 */
export function beginsWithSeveral(sentence: StorySentence, people: People): boolean {
  const words = proseOf(sentence);
  if (endOfSeveral(sentence, words, people) !== undefined) return true;
  return joins(words, toldIn(sentence, words, people), NEXT_CLAUSE);
}

/** Up to where the first words of a sentence tell of several people in one breath, in characters; nothing where they do not. */
export function endOfSeveral(sentence: StorySentence, opening: string, people: People): number | undefined {
  const told = toldIn(sentence, opening, people);
  const counted = countedEnd(opening.slice(0, told[0]?.end));
  if (counted !== undefined) return counted;
  const listed = listedEnd(opening);
  if (listed !== undefined) return listed;
  const second = told[1];
  if (second === undefined) return undefined;
  // “Ole Brandt, his brother Ivo and”: “Ole Brandt, her brother, ” is one.
  const isListed = second.isNamed || NAME_BEHIND.test(opening.slice(second.end, second.end + 2));
  return joins(opening, told, TOGETHER) || (isListed && joins(opening, told, LISTED)) ? second.end : undefined;
}

const NAME_BEHIND = /^ \p{Lu}/u;

/** In characters: where the first of a sentence’s people stands at the latest, behind “On Monday, in the square, ”. */
const LATEST = 40;

/** Whether a sentence begins with somebody whom it names. */
export function beginsWithName(sentence: StorySentence, people: People): boolean {
  const [first] = namesWithin(people.named(sentence.block), sentence);
  return first !== undefined && first.span.start - sentence.span.start < LATEST;
}

// “ and his ”, “ Mick and their ”, “, 34, and the keeper ”: what stands between two people who are told of together.
const TOGETHER = /^(?: \p{Lu}\p{L}+)?(?:, [^,]{1,40},)? and (?!that |which |to |by |said )(?:[\p{L}’'-]+,? ){0,4}$/u;
// “, her sons ”, “, his brother ”
const LISTED = /^, (?:his|her|their) (?:\p{Ll}[\p{L}-]* )?$/u;
// “ held the rope, and a ”
const NEXT_CLAUSE = /, (?:and|but|while) (?!that |which |to |by |said )(?:[\p{L}’'-]+,? ){0,3}$/u;
const DETERMINED = /\b(?:an?|the|his|her|their)\b/u;

/** Whether the first of those of whom some words tell are joined to the next. */
function joins(words: string, [first, second]: readonly Told[], join: RegExp): boolean {
  if (first === undefined || second === undefined) return false;
  const between = words.slice(first.end, second.start);
  return join.test(between) && (second.isNamed || DETERMINED.test(between));
}

// “two clerks”, “three ward members”
const COUNTED = new RegExp(
  `\\b${anyOf(
    [...NUMBERS].filter((word) => word !== 'one'),
    ['both'],
  )} ((?:\\p{Ll}[\\p{L}-]* ?){1,3})`,
  'giu',
);

function countedEnd(words: string): number | undefined {
  for (const { index, 0: all, 1: counted = '' } of words.matchAll(COUNTED)) {
    if (counted.toLowerCase().split(' ').some(isPlural)) return index + all.length;
  }
  return undefined;
}

// “A skipper, a lorry driver and a teacher”; “the keeper, a nurse and mother” is one.
const ONE_OF_THREE = "([\\p{L}’'-]{1,30}(?: [\\p{L}’'-]{1,30}){0,3})";
const LIST_OF_THREE = new RegExp(
  `^(?:[^,.;]{1,30}, )?an? ${ONE_OF_THREE}, an? ${ONE_OF_THREE},? and an? ${ONE_OF_THREE} ?`,
  'iu',
);

function listedEnd(words: string): number | undefined {
  const [all, ...listed] = LIST_OF_THREE.exec(words) ?? [];
  const told = listed.filter((one) => one.split(' ').some(isSomebody));
  return told.length > 1 ? all?.length : undefined;
}

function isSomebody(word: string): boolean {
  return namesRole(word) || KIN.has(word.toLowerCase());
}

const KIN: ReadonlySet<string> = new Set(beside.kin);

function isPlural(noun: string): boolean {
  const one = singular(noun) === noun ? noun.replace(/s$/, '') : singular(noun);
  return one !== noun && (namesRole(one) || KIN.has(one));
}

/** Who is told of in the first words of a sentence; what only describes the one before is left out. */
function toldIn(sentence: StorySentence, words: string, people: People): Told[] {
  const named = namesWithin(people.named(sentence.block), sentence)
    .map(({ span }) => ({
      start: span.start - sentence.span.start,
      end: span.end - sentence.span.start,
      isNamed: true,
    }))
    .filter(({ end }) => end <= words.length);
  const others = [...firstNamesIn(words), ...describedIn(words)].filter(
    (other) => !named.some((name) => contains(name, other)),
  );
  const told = [...named, ...others].toSorted((a, b) => a.start - b.start);
  return told.filter(({ start }, i) => {
    const before = told[i - 1];
    return before === undefined || !DESCRIBES.test(words.slice(before.end, start));
  });
}

// “ ”, “, the ”, “ of the council, ”: between what somebody is and his name.
const DESCRIBES =
  /^(?: |, (?:an? |the )?(?:(?!and |his |her |their )\p{Ll}+ ){0,2}| (?:of|at|for|from|in) [^,]{1,40}, )$/u;
const WORD = /\p{L}[\p{L}’'-]*/gu;
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

/** “the keeper”, “his brother”, “he” */
function describedIn(words: string): Told[] {
  return [...words.matchAll(WORD)]
    .filter(({ 0: word }) => isSomebody(word) || HE_OR_SHE.has(word.toLowerCase()))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, isNamed: false }));
}

// “Ivo and Jan”, “Ivo and Lena Vik”: the less known of two first names is told by the other one with a surname.
const TWO_FIRST_NAMES = /(?<!\p{L})(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+)( \p{Lu}\p{Ll})?/gu;

function firstNamesIn(words: string): Told[] {
  return [...words.matchAll(TWO_FIRST_NAMES)].flatMap(({ index, 1: first = '', 2: second = '', 3: surname }) => {
    if (HE_OR_SHE.has(first.toLowerCase())) return [];
    if (!(isFirstName(second.toLowerCase()) && (surname !== undefined || isFirstName(first.toLowerCase())))) return [];
    const start = index + first.length + ' and '.length;
    return [
      { start: index, end: index + first.length, isNamed: true },
      { start, end: start + second.length, isNamed: true },
    ];
  });
}

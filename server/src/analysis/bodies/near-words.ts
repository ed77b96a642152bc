import { isCommonWord } from '../../english/known-words.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { kindsInCommon, nearKindsInCommon, wideKindsInCommon } from '../names/body-kinds.ts';
import { isInflected } from '../names/inflections.ts';
import type { NamedBody } from './body-ties.ts';

// “east” of “eastern”, “wetland” of “wetlands”.
const COMPASS_END = /(?<=^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west))ern$/;
const PLURAL_END = /(?<=[^su])s$/;
// “lotteries”; “series” is no plural.
const PLURAL_OF_Y = /(?<=\p{L}{3}[^aeiou])ies$/u;
const CONTRASTS: ReadonlySet<string> = new Set(data.contrasts.map(plainWord));
const NEAR_WORDS: readonly ReadonlySet<string>[] = data.nearWords.map((words) => new Set(words.map(plainWord)));
const GENERAL: ReadonlySet<string> = new Set(data.general);
const LETTERS_AT_LEAST = 4;
// A state has one ministry for a thing; parties of one stem may be two.
const OF_A_STATE: ReadonlySet<string> = new Set(data.ofState);
const STEM_AT_LEAST = 3; // “mines” and “mining”

/** Keys for the names that may differ in one word: a kind of body, and all other words but one. */
export function keysButOne({ head, own }: NamedBody): string[] {
  const kinds = [kindsInCommon, wideKindsInCommon, nearKindsInCommon].flatMap((inCommon) => inCommon(head, head));
  const [only = '', more] = own;
  // “Ministry of Mines”, “Ministry of Mining”: nothing but the stem can be the same.
  if (more === undefined) {
    return kinds.filter((kind) => OF_A_STATE.has(kind)).map((kind) => `${kind} ${only.slice(0, STEM_AT_LEAST)}`);
  }
  return own.flatMap((left) => {
    const rest = own.filter((word) => word !== left).toSorted();
    return kinds.map((kind) => `${kind} ${rest.join(' ')}`);
  });
}

/**
 * “Arden Dock Workers’ Union” and “Arden Dockyard Workers’ Association”: the other words are the same, and of the two
 * that differ one is a part of the other, or both are of one stem. One word in common is enough only where nothing else
 * has it, or where the two exclude each other: a borough is no district, and a school in Fell Road none in Fell Lane.
 */
export function differInNearWord(a: NamedBody, b: NamedBody, rare: ReadonlySet<string>): boolean {
  const [onlyA, onlyB] = [without(a.own, b.own), without(b.own, a.own)];
  const [x, y] = [onlyA[0], onlyB[0]];
  if (a.own.length !== b.own.length || x === undefined || y === undefined) return false;
  if (onlyA.length > 1 || onlyB.length > 1) return false;
  if (a.head === b.head && excludeEachOther(x, y)) return true;
  if (!areNear(x, y) && !areOfOneStem(x, y) && !sayTheSame(x, y)) return false;
  const shared = a.own.filter((word) => word !== x);
  if (shared.length === 0) return a.head === b.head && (areOfOneStem(x, y) || sayTheSame(x, y));
  return shared.length > 1 || shared.some((word) => rare.has(word));
}

/** Keys for the names that have two words in common, and a kind of body. */
export function keysOfTwo({ head, own }: NamedBody): string[] {
  const kinds = [...kindsInCommon(head, head), ...wideKindsInCommon(head, head)];
  const words = [...new Set(own.map(plainWord))].toSorted();
  return words.flatMap((word, i) =>
    words.slice(i + 1).flatMap((next) => kinds.map((kind) => `${kind} ${word} ${next}`)),
  );
}

/**
 * “North Arden Hospitals Trust” and “North Arden Health Trust”, “Arden Farm Society” and “Arden Farm and Garden Association”: no
 * more than one word of each is another, one that both have is no everyday word, and the story has one of them nowhere else.
 */
export function differInOneWord(a: NamedBody, b: NamedBody, rare: ReadonlySet<string>): boolean {
  const [ownA, ownB] = [a.own.map(plainWord), b.own.map(plainWord)];
  const [onlyA, onlyB] = [without(ownA, ownB), without(ownB, ownA)];
  const [x, y] = [onlyA[0], onlyB[0]];
  if (onlyA.length > 1 || onlyB.length > 1 || (x === undefined && y === undefined)) return false;
  // “Arden Trust” is short for “Arden Wildlife Trust”; a dock workers’ union is no mine workers’ association.
  if ((a.head === b.head) === (x === undefined || y === undefined)) return false;
  if ([x, y].some((word) => word !== undefined && CONTRASTS.has(word))) return false;
  // “Arden Tree Wardens’ Group”, “Harrow Tree Wardens’ Group”: of two places.
  if (x !== undefined && y !== undefined && !isCommonWord(x) && !isCommonWord(y)) return false;
  const shared = a.own.filter((word) => ownB.includes(plainWord(word)));
  if (saysNothing(x, y, b) || saysNothing(y, x, a)) return shared.length > 1 && shared.every((word) => rare.has(word));
  const names = shared.filter((word) => !isCommonWord(word));
  // “Lagoon Traders’ Thrift Society”, “Lagoon Thrift Union”: two everyday words that the story has nowhere else.
  if (names.length === 0 && (x === undefined || y === undefined))
    return shared.length > 1 && shared.every((word) => rare.has(word));
  // “Hong Kong” is one name: something else must be the same, or the name stand nowhere else.
  const isTelling = (word: string) => rare.has(word) && (isCommonWord(word) || names.length < shared.length);
  return names.length > 0 && (shared.some(isTelling) || names.every((word) => rare.has(word)));
}

/** “United” beside the “Foundry” of “Foundry and Metal Workers”: one of them tells no body from another; “Arden” would be a place. */
function saysNothing(word: string | undefined, other: string | undefined, { form }: NamedBody): boolean {
  if (word === undefined || !GENERAL.has(word) || (other !== undefined && GENERAL.has(other))) return false;
  return other === undefined || isCommonWord(other) || form.toLowerCase().includes(`${other} and `);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

const STREETS = 'streets';

function excludeEachOther(x: string, y: string): boolean {
  return kindsInCommon(x, y).includes(STREETS) || data.tiers.some((tier) => tier.includes(x) && tier.includes(y));
}

/** “dock” and “dockyard”, “yard” and “shipyard”, “health” and “healthcare”; but “Arden” and “Ardenian” are a place and its people. */
function areNear(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (isInflected(x, y)) return false;
  return short.length >= LETTERS_AT_LEAST && (long.startsWith(short) || long.endsWith(short));
}

/** Whether two words of names are the same, of one stem, or say the same: “coastal” and “coasts”, “staff” and “workers”. */
export function isSameWord(x: string, y: string): boolean {
  return plainWord(x) === plainWord(y) || areNear(x, y) || areOfOneStem(x, y) || sayTheSame(x, y);
}

/** Of which groups of words that say the same a word is, each by the first of them. */
export function groupsOfWord(word: string): string[] {
  return NEAR_WORDS.filter((words) => words.has(plainWord(word))).map((words) => [...words].join(' '));
}

/** Whether of two like names one has a word that may tell it from the other: “north”, “junior”. */
export function areInContrast(a: readonly string[], b: readonly string[]): boolean {
  const [onlyA, onlyB] = [withoutSame(a, b), withoutSame(b, a)];
  return [...onlyA, ...onlyB].some((word) => CONTRASTS.has(plainWord(word)));
}

/** “Children’s” is no contrast where the other name has “Paediatric”. */
function withoutSame(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.some((other) => isSameWord(word, other)));
}

/** “residents” and “tenants”. */
function sayTheSame(x: string, y: string): boolean {
  return NEAR_WORDS.some((words) => words.has(plainWord(x)) && words.has(plainWord(y)));
}

/** A word of a name without what makes a plural or an adjective of it: “Wetlands” and “Wetland”, “Eastern” and “East”. */
export function plainWord(word: string): string {
  return word.replace(COMPASS_END, '').replace(PLURAL_OF_Y, 'y').replace(PLURAL_END, '');
}

const ENDING_AT_MOST = 5;

/** “fishing” and “fisheries”, “bridge” and “bridging”, “road” and “roads”: one is an everyday word, which has no people. */
function areOfOneStem(x: string, y: string): boolean {
  if (!isCommonWord(x) && !isCommonWord(y)) return false;
  let stem = 0;
  while (stem < x.length && x[stem] === y[stem]) stem += 1;
  return stem >= LETTERS_AT_LEAST && Math.max(x.length, y.length) - stem <= ENDING_AT_MOST;
}

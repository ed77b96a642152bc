import { isAbbreviation } from '../../english/abbreviations.ts';
import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { EUROPEAN_PARTICLES, mayBeGivenAl } from '../../english/name-particles.ts';
import { mayBeOneGivenName } from './given-name-forms.ts';
import { isInflected } from './inflections.ts';
import { isEndOfName, isLastLetterOff } from './last-letters.ts';
import { hasGivenName, isOneSurname } from './one-surname.ts';
import { isShouted, isSlipInCapitals } from './shouted.ts';
import { vowelDistance } from './skeletons.ts';
import { isSlip } from './slips.ts';
import type { Spelling } from './spellings.ts';
import { areTwo, shareNeighbour } from './spellings.ts';
import { isTwoLettersOff } from './two-letters-off.ts';

/** “Halden”, “Haldien”: one name with a letter wrong; two names that exist, or two people, are no slip. */
export function isSlipOfPen(a: Spelling, b: Spelling): boolean {
  const [short, long] = a.part.core.length < b.part.core.length ? [a, b] : [b, a];
  if (isSlipInCapitals(a, b)) return true;
  if (isOneSurname(a, b) || isOneSurname(b, a) || isOtherEnding(a, b)) return true;
  if (isComparable(a, b) && isTwoLettersOff(a, b) && !areApart(a, b)) return true;
  if (!isComparable(a, b) || !isSlip(short.part.core, long.part.core) || areKnown(a, b)) return false;
  if (short.part.core.length !== long.part.core.length && isShortButFrequent(short, long)) return false;
  return shareNeighbour(a, b) || !(areApart(a, b) || isRareWord(a) || isRareWord(b));
}

/** “Lena Clark” and “Lena Clarke”, “Brannock Street” and “Brannoch Street”: the last letter off, with the same name beside it. */
function isOtherEnding(a: Spelling, b: Spelling): boolean {
  const [x, y] = [a.part.core, b.part.core];
  if (!isLastLetterOff(x, y) || isShouted(a) || isShouted(b) || isCommonWord(x) || isCommonWord(y)) return false;
  if (areTwo(a, b) || FIGURE.test(a.form) || FIGURE.test(b.form) || !shareNeighbour(a, b)) return false;
  return x.length !== y.length || !isKnown(x) || !isKnown(y);
}

/** “Marlott” and “Marlote”, alone and nobody’s name: two places that readers know end as they like, others have one end. */
export function differInLastLetter(a: Spelling, b: Spelling): boolean {
  if (![a, b].every(mayBeUnknownPlace) || Math.min(a.places.length, b.places.length) > SELDOM) return false;
  if ([a, b].some((one) => isShouted(one) || FIGURE.test(one.form)) || areTwo(a, b)) return false;
  const [x, y] = [a.part.core, b.part.core];
  return isLastLetterOff(x, y) && (isEndOfName(x) || isEndOfName(y)) && !shareNeighbour(a, b);
}

function mayBeUnknownPlace({ part, speaks, alone, onlyOpensSentences, before }: Spelling): boolean {
  return alone && !speaks && !onlyOpensSentences && before.size === 0 && !isKnown(part.core) && !isFirstName(part.core);
}

const SELDOM = 2;
const LONG_WORD_LETTERS = 7;
const OFTEN = 3;

/** “Board”, “June”: a short everyday word that the story hardly uses as a name. */
function isRareWord({ part, places }: Spelling): boolean {
  return part.core.length < LONG_WORD_LETTERS && places.length < OFTEN && isCommonWord(part.core);
}

/** Whether letters may be compared at all: no headline's capitals, no figures, no short forms, no endings, no two people. */
function isComparable(a: Spelling, b: Spelling): boolean {
  const [x, y] = [a.part.core, b.part.core];
  if (x === y || isShouted(a) || isShouted(b) || isInflected(x, y) || areTwo(a, b)) return false;
  return ![a.form, b.form].some((form) => FIGURE.test(form) || isAbbreviation(form));
}

// “F-16”
const FIGURE = /\d/;

/** Two given names before different surnames, or one name that only comes first and one that only comes last. */
function areApart(a: Spelling, b: Spelling): boolean {
  if (mayBeOneGivenName(a.part.core, b.part.core) && !(a.alone && b.alone)) return true;
  return (!a.ends && isOnlyLast(b)) || (!b.ends && isOnlyLast(a));
}

function isOnlyLast({ alone, before, after }: Spelling): boolean {
  return after.size === 0 && before.size > 0 && (!alone || hasGivenName(before));
}

const SHORT_LETTERS = 4;

/** “Hama” and one “Harma”: a short name that the story knows well has not lost a letter. */
function isShortButFrequent(short: Spelling, long: Spelling): boolean {
  return short.part.core.length <= SHORT_LETTERS && short.places.length >= long.places.length;
}

/** “al-Nusra”, “Al Nusra”, “an-Nusra”: the same letters but for marks, capitals and the article. */
export function differInMarks(a: Spelling, b: Spelling): boolean {
  if (isShouted(a) || isShouted(b)) return false;
  if (hasArticle(a) !== hasArticle(b)) return false;
  if (losesSmallLetter(a, b) || losesSmallLetter(b, a) || areGivenToTwo(a, b)) return false;
  return a.onlyOpensSentences || b.onlyOpensSentences
    ? uncapitalised(a) !== uncapitalised(b)
    : plainMarks(a.form) !== plainMarks(b.form);
}

/** “Zoë Brandt” and “Zoe Quist”: one given name, which each of two people spells in her own way. */
function areGivenToTwo(a: Spelling, b: Spelling): boolean {
  return isFirstName(a.part.core) && !a.ends && !b.ends && areTwo(a, b);
}

// “Van”, “De”, but not “Al”.
const EUROPEAN_PARTICLE = new RegExp(`^${anyOf(EUROPEAN_PARTICLES)}\\b`, 'i');

/** “Ruud van Meer”, and later “Van Meer”: many newsrooms give the particle a capital where no given name stands before it. */
function losesSmallLetter(full: Spelling, later: Spelling): boolean {
  return (
    EUROPEAN_PARTICLE.test(full.form) &&
    full.fullFrom !== undefined &&
    later.fullFrom === undefined &&
    uncapitalised(later) === full.form
  );
}

/** “Raqqa”, “al-Raqqah”: a place with the article and without; a person may lose it after the full name. */
export function differInArticle(a: Spelling, b: Spelling): boolean {
  if (mayBeGivenAl(a.form) || mayBeGivenAl(b.form)) return false;
  if (hasArticle(a) === hasArticle(b) || !a.alone || !b.alone || a.before.size + b.before.size > 0) return false;
  return !isInflected(a.part.core, b.part.core) && vowelDistance(a.part.sound, b.part.sound) <= 1;
}

function hasArticle({ part }: Spelling): boolean {
  return part.fold !== part.core;
}

function uncapitalised({ form }: Spelling): string {
  return plainMarks(form.charAt(0).toLowerCase() + form.slice(1));
}

// “’”, “‘”: apostrophes that typesetting chooses, not the writer.
const APOSTROPHE = /[’‘ʼ`]/g;

function plainMarks(form: string): string {
  return form.replace(APOSTROPHE, "'");
}

const SOUND_LETTERS_AT_LEAST = 4;
const SOUND_CONSONANTS_AT_LEAST = 3;
// “Prez” and “Paris” share their consonants only because they are short.
const SWALLOWED_LETTERS_AT_LEAST = 5;

/** “Mohammed”, “Muhamed”: one foreign name in the letters of two systems. */
export function soundAlike(a: Spelling, b: Spelling): boolean {
  if (Math.min(a.part.core.length, b.part.core.length) < SOUND_LETTERS_AT_LEAST || !isComparable(a, b)) return false;
  const distance = vowelDistance(a.part.sound, b.part.sound);
  return distance <= (shareNeighbour(a, b) ? distanceOfNeighbours(a, b) : distanceOfStrangers(a, b));
}

/** How far the vowels may lie apart where the same name stands beside both: two names that exist must sound the same. */
function distanceOfNeighbours(a: Spelling, b: Spelling): number {
  return areKnown(a, b) || isShortSound(a) ? 0 : 2;
}

/** How far the vowels may lie apart where nothing else joins the two; -1 where even the same sound proves nothing. */
function distanceOfStrangers(a: Spelling, b: Spelling): number {
  const [x, y] = [a.part.core, b.part.core];
  if (areKnown(a, b) || isCommonWord(x) || isCommonWord(y) || areApart(a, b) || areGivenNames(a, b)) return -1;
  return isShortSound(a) || Math.min(x.length, y.length) < SWALLOWED_LETTERS_AT_LEAST ? 0 : 1;
}

/** “Daughter of Mariel” and “Meryl Quist”: two given names that exist, of which one only ever stands before a surname. */
function areGivenNames(a: Spelling, b: Spelling): boolean {
  if (!isFirstName(a.part.core) || !isFirstName(b.part.core) || a.speaks || b.speaks) return false;
  return isOnlyFirst(a) !== isOnlyFirst(b) && !isOnlyLast(a) && !isOnlyLast(b);
}

function isOnlyFirst({ ends, before }: Spelling): boolean {
  return !ends && before.size === 0;
}

function isShortSound({ part }: Spelling): boolean {
  return part.skeleton.length < SOUND_CONSONANTS_AT_LEAST;
}

/** Whether one name can hardly be a slip for the other because both exist; a shared neighbour says more than that. */
function areKnown(a: Spelling, b: Spelling): boolean {
  return isKnown(a.part.core) && isKnown(b.part.core);
}

import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { isAuxiliary, isFunctionWord } from '../../english/function-words.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { isTitle } from '../../english/titles.ts';
import { wordClassOf } from '../../english/word-classes.ts';
import { isRegularPast } from '../../english/word-forms.ts';
import beside from '../data/around-letters.json' with { type: 'json' };
import { SAYING } from '../sentences/saying.ts';
import { type LettersInText, THE_BEFORE } from './name-doubts.ts';
import { CAPITAL_WORDS } from './not-acronyms.ts';

/** “UNESCO” has six; longer words in capitals are shouted or brands, unless the story explains them: “CENTCOM”. */
export const LONGEST_ACRONYM = 6;

/**
 * Whether letters are also a small word of every sentence, such as “IS” or “WHO”, so that a name written out elsewhere
 * does not bring them to mind.
 */
export function isAlsoWord(acronym: string): boolean {
  return isFunctionWord(acronym.toLowerCase());
}

// “ SHOUTED”, “SHOUTED ”: another word in capitals right beside.
const CAPITALS_BEFORE = /(?<![A-Za-zª0-9.])([A-Z]+(?:['’][A-Z]+)?)[\s,!?:;–—-]{1,3}$/;
const CAPITALS_AFTER = /^[\s,!?:;–—-]{1,3}([A-Z]+)(?![A-Za-zª.])/;

// “!” or “:” after a word that opens a paragraph or a bracket: “(WARNING: …)”.
const CALLS_OUT = /^[!:]/;
const OPENS = /(?:^|[(“"])$/;

/** Whether the letters stand in a run of words in capitals, or in a person's name; two acronyms may stand side by side. */
export function isShouted({ letters, before, after }: LettersInText): boolean {
  const left = CAPITALS_BEFORE.exec(before)?.[1];
  const right = CAPITALS_AFTER.exec(after)?.[1];
  if (left === undefined && right === undefined) return CALLS_OUT.test(after) && OPENS.test(before);
  if (left !== undefined && right !== undefined) return true;
  return isFirstName((left ?? letters).toLowerCase()) || [letters, left ?? right ?? ''].some(isLoudWord);
}

// “ART”, “ACT”: three letters are too few to tell a word from letters.
const FEWEST_OF_A_LOUD_WORD = 4;

/** Whether capitals beside other capitals are a word: “ROLL” in “ROLL TIDE”. */
function isLoudWord(word: string): boolean {
  if (CAPITAL_WORDS.has(word) || word.length >= LONGEST_ACRONYM) return true;
  return word.length >= FEWEST_OF_A_LOUD_WORD && isCommonWord(word.toLowerCase());
}

// “ago. ”, “Marlow: ”, “>”: where a sentence may begin.
const SENTENCE_BEFORE = /(?:^|[.!?:>…]["”’']?\s*)["“‘']?$/;
// “!”, “.”, and the end of a line: where it may end.
const SENTENCE_AFTER = /^\s?(?:!|[.?…]?["”’']?\s*(?:[\n<]|$))/;

/** “LOL.”, “PREACH!”: letters that are a whole sentence are called out. */
export function isExclamation({ before, after }: LettersInText): boolean {
  return SENTENCE_BEFORE.test(before) && SENTENCE_AFTER.test(after);
}

// “SOLID”, “ACTED”: so many letters are hardly a word of English by chance.
const FEWEST_OF_A_WORD = 5;
// “NeXT”: a word whose capitals stand out of place.
const ODD_CAPITALS = /^(?=.{4})\p{Lu}+\p{Ll}+\p{Lu}+$/u;
// “HMMMM”
const DRAWLED = /^(?=.{4})\p{Lu}*(\p{Lu})\1\1/u;

// “TheQT”: how a site writes its own name.
const GROWN_TO_ARTICLE = /^The\p{Lu}{2,}$/u;

// “QTList”: letters that a word has grown to, as sites and products have it.
const GROWN_TO_WORD = /^\p{Lu}{2,}(\p{Lu}\p{Ll}{2,})$/u;

/** “SOLID”, “NeXT”, “HMMMM”, “TheQT”, “QTList”: a word, a sound or a site's name in capitals. */
export function isWordInCapitals({ letters }: LettersInText): boolean {
  if (DRAWLED.test(letters) || GROWN_TO_ARTICLE.test(letters)) return true;
  if (isCommonWord(GROWN_TO_WORD.exec(letters)?.[1]?.toLowerCase() ?? '')) return true;
  return (letters.length >= FEWEST_OF_A_WORD || ODD_CAPITALS.test(letters)) && isCommonWord(letters.toLowerCase());
}

// “PACE”, “VISA”: four letters are a word as often as a body's.
const FOUR_CAPITALS = /^\p{Lu}{4}$/u;
// “ card”, “ jumpers”: a noun; “ said” is what a body does.
const NOUN_AFTER = /^\s([a-z]{3,})/;

/** “a VISA card”, “BASE jumpers”: a word or a known name set in capitals before a noun; “the PACE members” may be a body's. */
export function isWordBeforeNoun({ letters, before, after }: LettersInText): boolean {
  if (!FOUR_CAPITALS.test(letters) || !isKnown(letters.toLowerCase()) || THE_BEFORE.test(before)) return false;
  const noun = NOUN_AFTER.exec(after)?.[1];
  return noun !== undefined && !isFunctionWord(noun) && !isAuxiliary(noun) && !isDone(noun);
}

// “said”, “closed” and “wants”: a body does these.
function isDone(word: string): boolean {
  const known = wordClassOf(word);
  return SAYING.has(word) || isRegularPast(word) || known === 'past' || known === 'present' || known === 'adverb';
}

// “A ”, “An ” at the head of a paragraph
const ARTICLE_AT_HEAD = /^\s*An?\s$/;
// “ in”, “ who”: the sentence goes on in small letters.
const SMALL_WORD_AFTER = /^\s[a-z]/;
const FEWEST_OF_A_LOUD_SUBJECT = 3;

/** “A HEN in Harrow has laid”: the first words of a story, set in capitals. */
export function isLoudSubject({ letters, before, after }: LettersInText): boolean {
  if (letters.length < FEWEST_OF_A_LOUD_SUBJECT || !ARTICLE_AT_HEAD.test(before)) return false;
  return SMALL_WORD_AFTER.test(after) && isCommonWord(letters.toLowerCase());
}

// “'D” after “CONT”, not the “'S” of a line in capitals.
const CUT_SHORT_AFTER = /^['’](?!S(?![A-Za-zª]))[A-Z]/;
// “. QUIST” after “DR”
const NAME_IN_CAPITALS_AFTER = /^\.?\s[A-Z]{2}/;

// “DR. ” before “QUIST”
const TITLE_BEFORE = /(?<![A-Za-zª])([A-Z]{2,4})\.?\s$/;

/** “CONT'D”, “DR. QUIST”: a short form in capitals, and the name behind it. */
export function isShortForm({ letters, before, after }: LettersInText): boolean {
  if (CUT_SHORT_AFTER.test(after) || isTitleInCapitals(TITLE_BEFORE.exec(before)?.[1] ?? '')) return true;
  return NAME_IN_CAPITALS_AFTER.test(after) && isTitleInCapitals(letters);
}

function isTitleInCapitals(letters: string): boolean {
  return isTitle(letters.slice(0, 1) + letters.slice(1).toLowerCase());
}

// “to ” before “QA a report”: letters that are done.
const TO_BEFORE = /\bto\s$/;
const OBJECT_AFTER = /^\s(?:an?|her|him|it|me|them|us|your)\s/;

/** “to DM her sister”, “how to QA a report”: letters that are a verb. */
export function isVerb({ before, after }: LettersInText): boolean {
  return TO_BEFORE.test(before) && OBJECT_AFTER.test(after);
}

// “pronounced ”, “pronounced HAR-”, “(say ”
const SAID_ALOUD_BEFORE = /\b(?:pronounced|rhymes with|said as|sounds like|spelled)\s["“‘']?(?:[A-Za-zª’'-]+-)?$/;

/** “Quist, pronounced KVIST”, “EE-ris”: a syllable that carries the stress. */
export function isSyllable({ before }: LettersInText): boolean {
  return SAID_ALOUD_BEFORE.test(before);
}

// “the ”, “anti-”: only a name has these before it.
const BEFORE_A_NAME = /(?:\bthe\s|\b(?:anti|counter|ex|non|post|pre|pro)-)$/i;
// “ said”, “’s chair”, “,”: what comes after a name, and not after a word said loud: “the NO vote”.
const AFTER_A_NAME = /^(?:['’]s\s|[,.;)]|\s([a-z]+))/;
// “said”, “closed”
const VERB_IN_THE_PAST = /(?:ed|said)$/;

/** “the IF said”, “anti-DO”: a small word in capitals stands where only a name can. */
function isUsedAsName({ before, after }: LettersInText): boolean {
  if (!BEFORE_A_NAME.test(before)) return false;
  if (before.endsWith('-')) return true;
  const next = AFTER_A_NAME.exec(after);
  if (next === null) return false;
  const [, word] = next;
  return word === undefined || isAuxiliary(word) || VERB_IN_THE_PAST.test(word);
}

// “it IS”, “who IS”, “IS NOT”: the verb, said loud; “by IS”, “IS fighters” is a name.
const SUBJECT_BEFORE = new RegExp(`\\b${anyOf(beside.subjects)}\\s$`, 'i');
const AFTER_A_VERB = /^\s(?:a|an|not|the)\s/i;
// “people WHO”, “those WHO”
const PEOPLE_BEFORE = new RegExp(`\\b${anyOf(beside.people)}\\s$`, 'i');
// “IT IS”, “WHO WAS”
const VERB_AFTER = /^\s(?:ARE|HAS|IS|WAS|WERE|WILL)\b/;

/** Whether the letters are a common word that is said loud, and not the name that has the same letters. */
export function isSpokenWord(around: LettersInText): boolean {
  const { letters, before, after } = around;
  if (letters === 'IS') return SUBJECT_BEFORE.test(before) || AFTER_A_VERB.test(after);
  if (letters === 'WHO' && PEOPLE_BEFORE.test(before)) return true;
  if (letters === 'IT' || letters === 'WHO') return VERB_AFTER.test(after);
  return CAPITAL_WORDS.has(letters) && !(isAlsoWord(letters) && isUsedAsName(around));
}

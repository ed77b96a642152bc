import {
  ARTICLES,
  BE,
  DEMONSTRATIVES,
  DETERMINERS,
  DISTRIBUTIVES,
  isAuxiliary,
  isMidAdverb,
  NEGATIONS,
  NUMBERS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTITIES,
} from '../../english/function-words.ts';
import { wordClassOf } from '../../english/word-classes.ts';
import { hasAdjectiveEnding, isPlural, isRegularPast } from '../../english/word-forms.ts';
import data from '../data/verb-or-noun.json' with { type: 'json' };
import type { CueForm } from './cues.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { englishAt, type SentenceWord } from './sentence-words.ts';
import { sourceKindOf } from './sources.ts';
import { subjectBefore } from './subjects.ts';

/** The verb with what helps it: “has repeatedly been accused”. */
export interface VerbGroup {
  readonly from: number;
  readonly voice: 'active' | 'passive';
  readonly isInfinitive: boolean;
}

// “the”, “their”, “this”: words that make a noun of the next.
const NOUN_MARKERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, ...DEMONSTRATIVES, ...DISTRIBUTIVES]);
// “Most states”, “two polls”: words that a plural noun follows.
const QUANTIFIERS: ReadonlySet<string> = new Set([...QUANTITIES, ...NUMBERS, ...data.beforePlurals]);
const NUMBER = /^\d[\d,.]*$/; // “1,400”

/** “The claims were”, “his plans”, “two points”, “a reported theft”, “the United States”: the word is no verb here. */
export function isNoun(words: readonly SentenceWord[], at: number, { form }: CueForm): boolean {
  const before = englishAt(words, at - 1);
  if (words[at]?.reading === 'name' || (at > 0 && words[at]?.hasCapital)) return true;
  if (form === 'base') return !takesBase(words, at);
  if (isMarked(words[at - 1])) return true;
  if (form === 'ing') return PREPOSITIONS.has(before) && before !== 'by';
  return (
    form === 's' &&
    (QUANTIFIERS.has(before) ||
      NUMBER.test(before) ||
      PREPOSITIONS.has(before) ||
      isPluralBesideVerb(words, at) ||
      isPluralAmongNouns(words, at))
  );
}

/**
 * “The mayor claims that …”, “Officials fear that …”: whether a form that may be a noun has a subject that can speak. “The
 * police reports that were lost” are lost, whoever wrote them.
 */
export function isVerbOfSpeaker(words: readonly SentenceWord[], at: number, form: CueForm): boolean {
  if ((form.form !== 's' && form.form !== 'base') || isNoun(words, at, form)) return false;
  if (englishAt(words, at + 1) === 'that' && isAuxiliary(englishAt(words, at + 2))) return false;
  let from = at;
  while (isMidAdverb(englishAt(words, from - 1))) from -= 1;
  const subject = subjectBefore(words, from);
  if (subject === undefined || sourceKindOf(words, subject) === undefined) return false;
  const last = words[subject.to - 1];
  if (last === undefined) return false;
  if (form.form === 'base') return isPlural(last.lower) || PLURAL_SUBJECTS.has(last.english);
  return last.reading === 'name' || !isPlural(last.lower);
}

// “says”, “suggests”
const NEVER_NOUNS: ReadonlySet<string> = new Set(data.neverNouns);
// “raises questions”, “took notes”, “giving states”: verbs that a plural noun follows.
const TAKES_NOUN: ReadonlySet<string> = new Set(data.takesNoun);

/** “made claims”, “social issues”, “states and towns”: a plural, and nobody's doing. */
function isPluralAmongNouns(words: readonly SentenceWord[], at: number): boolean {
  const before = englishAt(words, at - 1);
  if (NEVER_NOUNS.has(englishAt(words, at))) return false;
  if (TAKES_NOUN.has(before)) return true;
  if ((wordClassOf(before) === 'adjective' || hasAdjectiveEnding(before)) && !isSpeaker(words, at - 1)) return true;
  return /^(?:and|or)$/.test(englishAt(words, at + 1));
}

/** “The executive claims”, “the official says”: an adjective that an article has made somebody who can speak. */
function isSpeaker(words: readonly SentenceWord[], at: number): boolean {
  return DETERMINERS.has(englishAt(words, at - 1)) && sourceKindOf(words, { from: at, to: at + 1 }) !== undefined;
}

function isMarked(before: SentenceWord | undefined): boolean {
  return before !== undefined && (NOUN_MARKERS.has(before.english) || before.lower.endsWith("'s"));
}

// “Reports say”, “figures were”: verbs behind a plural noun.
const AFTER_PLURAL: ReadonlySet<string> = new Set(data.afterPlural);

/** “But reports say”, “the reported claims”: a verb follows, or a participle stands before. */
function isPluralBesideVerb(words: readonly SentenceWord[], at: number): boolean {
  const next = englishAt(words, at + 1);
  return AFTER_PLURAL.has(next) || isRegularPast(englishAt(words, at - 1));
}

// “They hope”, “Some say”: words that a bare verb follows.
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(data.pluralSubjects);

/** Whether the bare form may be a verb: after “to”, “will”, “they”, “officials”, or an adverb after one of these. */
function takesBase(words: readonly SentenceWord[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && isMidAdverb(englishAt(words, before))) before -= 1;
  const word = words[before];
  if (isBeforeSpeakers(words, at)) return true;
  if (word?.english === ',') return isPluralBeforeAside(words, at);
  if (word === undefined || word.kind !== 'word') return false;
  if (isPairOfNames(words, before)) return true;
  // “at some point”, “in most states”: no subject.
  if (DETERMINERS.has(word.english) && PREPOSITIONS.has(englishAt(words, before - 1))) return false;
  if (word.english === 'to' || isAuxiliary(word.english) || PLURAL_SUBJECTS.has(word.english)) return true;
  // “Companies like Amgen” are like it; they do not like it.
  if (words[at]?.english !== 'like' && isPlural(word.lower) && !isMarked(word)) return true;
  return NEVER_NOUN_BASES.has(englishAt(words, at)) && isPluralWithTail(words, before + 1);
}

// “say”, “believe”: the bare forms that hardly are nouns.
const NEVER_NOUN_BASES: ReadonlySet<string> = new Set(data.neverNounBases);

/** “Sources close to the club say”: the plural stands before what tells more of it. */
function isPluralWithTail(words: readonly SentenceWord[], end: number): boolean {
  const subject = phraseEndingAt(words, end);
  if (subject === undefined || sourceKindOf(words, subject) === undefined) return false;
  return hasPluralHead(words, subject);
}

/** “critics of the plan”, “people close to him”: a plural before what tells more of it. */
function hasPluralHead(words: readonly SentenceWord[], subject: Phrase): boolean {
  const tail = words.slice(subject.from, subject.to).findIndex(({ english }) => PREPOSITIONS.has(english));
  const head = words.slice(subject.from, tail < 0 ? subject.from : subject.from + tail);
  return head.slice(-2).some(({ lower }) => isPlural(lower) || PLURAL_SUBJECTS.has(lower));
}

/** “Mr. Quist and Ms. Lo say”: two names are plural. */
function isPairOfNames(words: readonly SentenceWord[], last: number): boolean {
  if (!words[last]?.hasCapital) return false;
  const and = [1, 2, 3].find((by) => words[last - by]?.english === 'and');
  return and !== undefined && words[last - and - 1]?.hasCapital === true;
}

/** “…, say people close to him, …”: a comma or a quotation, the verb, and nothing but who speaks. */
function isBeforeSpeakers(words: readonly SentenceWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || (before.kind !== 'quote' && before.english !== ',')) return false;
  const speakers = phraseStartingAt(words, at + 1);
  if (speakers === undefined || words[speakers.to]?.kind === 'word') return false;
  const first = words.slice(speakers.from, speakers.to).find(({ lower }) => isPlural(lower) || lower === 'people');
  return first !== undefined && sourceKindOf(words, speakers) !== undefined;
}

/** “The men, both of Port Ellis, deny it”: the subject stands before an aside. */
function isPluralBeforeAside(words: readonly SentenceWord[], at: number): boolean {
  const subject = subjectBefore(words, at);
  if (subject === undefined || subject.to >= at - 1) return false;
  if (isPlural(words[subject.to - 1]?.lower ?? '')) return true;
  return NEVER_NOUN_BASES.has(englishAt(words, at)) && hasPluralHead(words, subject);
}

/** What helps the verb at `at`, leftwards: auxiliaries, “to”, adverbs. */
export function groupBefore(words: readonly SentenceWord[], at: number, { form }: CueForm): VerbGroup {
  let from = at;
  let isBe = false;
  let isInfinitive = false;
  for (; from > 0; from -= 1) {
    const word = englishAt(words, from - 1);
    if (BE.has(word)) isBe = true;
    else if (word === 'to') isInfinitive = true;
    else if (!(NEGATIONS.has(word) || isAuxiliary(word) || isMidAdverb(word))) break;
  }
  return { from, voice: isBe && form === 'past' ? 'passive' : 'active', isInfinitive };
}

const GOING_ON: ReadonlySet<string> = new Set(data.goingOn);

/** “went on to say”: an infinitive that says all the same. */
export function isWentOn(words: readonly SentenceWord[], from: number): boolean {
  return GOING_ON.has(englishAt(words, from - 1));
}

import {
  CONJUNCTIONS,
  DETERMINERS,
  isAuxiliary,
  isMidAdverb,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../english/function-words.ts';
import timeWords from '../data/time-words.json' with { type: 'json' };
import data from '../data/verb-or-noun.json' with { type: 'json' };
import type { SentenceWord } from './sentence-words.ts';

const TIME_WORDS: ReadonlySet<string> = new Set(timeWords.words);

/** A noun phrase as places in a list of words: half-open, like a span. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/**
 * The subject whose verb begins at `verb`, read leftwards without a tagger: a pronoun, a noun phrase, or the one before
 * an aside (“Ada Quist, who runs the mill, said”).
 */
export function subjectBefore(words: readonly SentenceWord[], verb: number): Phrase | undefined {
  const last = words[verb - 1];
  if (last === undefined || last.kind === 'quote') return undefined;
  if (last.kind === 'mark') return isAsideMark(last) ? subjectBeforeAside(words, verb - 1) : undefined;
  if (CONJUNCTIONS.has(last.english)) return firstSubject(words, verb - 1);
  if (RELATIVES.has(last.english) && verb > 1) return antecedent(words, verb - 1);
  if (PREPOSITIONS.has(last.english) || isAuxiliary(last.english) || DETERMINERS.has(last.english)) {
    return isOwnPhrase(last) ? { from: verb - 1, to: verb } : undefined;
  }
  return phraseEndingAt(words, verb);
}

function isAsideMark(word: SentenceWord): boolean {
  return (
    word.english === ',' ||
    word.english === ')' ||
    word.english === '—' ||
    word.english === '–' ||
    word.english === '--'
  );
}

/** “Many said”, “another said”, “both say”: a determiner that speaks for itself. */
function isOwnPhrase(word: SentenceWord): boolean {
  return (
    DETERMINERS.has(word.english) &&
    !/^(?:a|an|the|his|its|their|our|my|your|every|no|her|three|four|five|six|seven|eight|nine|ten)$/.test(word.english)
  );
}

/** “Quist, the mayor, said”: what stands before the aside that ends at the mark `close`. */
function subjectBeforeAside(words: readonly SentenceWord[], close: number): Phrase | undefined {
  for (let at = close - 1; at > 0; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote') return undefined;
    if (word.kind !== 'mark' || !(isAsideMark(word) || word.english === '(')) continue;
    if (isAsideMark(word) && word.english === ')') continue;
    const before = words[at - 1];
    if (before?.kind !== 'word' || PREPOSITIONS.has(before.english)) continue;
    const phrase = phraseEndingAt(words, at);
    if (phrase !== undefined && startsLikeName(words, phrase)) return phrase;
  }
  return undefined;
}

function startsLikeName(words: readonly SentenceWord[], { from }: Phrase): boolean {
  const first = words[from];
  return first !== undefined && (DETERMINERS.has(first.english) || first.hasCapital);
}

function antecedent(words: readonly SentenceWord[], relative: number): Phrase | undefined {
  const comma = words[relative - 1]?.english === ',' ? 1 : 0;
  const before = words[relative - comma - 1];
  const phrase = before?.kind === 'word' ? phraseEndingAt(words, relative - comma) : undefined;
  return phrase && { from: afterLastDeed(words, phrase), to: phrase.to };
}

/** “He went to meet the engineer” without “He went to meet”: a noun phrase begins after the last “to”, “with” or such. */
function afterLastDeed(words: readonly SentenceWord[], { from, to }: Phrase): number {
  for (let at = to - 2; at > from; at -= 1) {
    const word = words[at]?.english ?? '';
    if (PREPOSITIONS.has(word) && !/^(?:of|for|at|in)$/.test(word)) return at + 1;
  }
  return from;
}

/** The first subject of the sentence, for the second verb in “The board met and said”. */
export function firstSubject(words: readonly SentenceWord[], before: number): Phrase | undefined {
  for (let at = 0; at < before; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote') continue;
    if (isVerbLike(word.english) && at > 0) return subjectBefore(words, at);
  }
  return undefined;
}

// “gave”, “met”: past forms without “-ed” that open many a sentence's story.
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(data.irregularPasts);

function isVerbLike(word: string): boolean {
  return isAuxiliary(word) || /[a-z]{2}ed$/.test(word) || IRREGULAR_PASTS.has(word);
}

/**
 * Whether a phrase tells a deed with its object, as “she met the board to discuss document” before “requests”: then its last
 * word and the next are one noun. “The bill introduced by Quist” tells none.
 */
export function hasVerb(words: readonly SentenceWord[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const word = words[at]?.english ?? '';
    const next = words[at + 1]?.english ?? '';
    const isDeed = IRREGULAR_PASTS.has(word) || /[a-z]{2}ed$/.test(word);
    if (isDeed && (DETERMINERS.has(next) || PERSONAL_PRONOUNS.has(next))) return true;
  }
  return false;
}

/** The noun phrase whose last word is just before `end`. */
export function phraseEndingAt(words: readonly SentenceWord[], end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && belongsToPhrase(words, from - 1, end)) {
    from -= 1;
    if (PERSONAL_PRONOUNS.has(words[from]?.english ?? '')) break;
  }
  const trimmed = withoutLeadingSetting(words, from, end);
  return trimmed < end ? { from: trimmed, to: end } : undefined;
}

function belongsToPhrase(words: readonly SentenceWord[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  if (word.english === 'and' || word.english === 'or') return at + 1 < end && joinsNouns(words[at - 1], words[at + 1]);
  return (
    !SUBORDINATORS.has(word.english) &&
    !isAuxiliary(word.english) &&
    !(isMidAdverb(word.english) && word.english !== 'all')
  );
}

function joinsNouns(left: SentenceWord | undefined, right: SentenceWord | undefined): boolean {
  if (left?.kind !== 'word' || right === undefined) return false;
  const bothNames = left.hasCapital && right.hasCapital;
  return (
    bothNames ||
    (!/(?:ed|ing)$/.test(left.english) && !DETERMINERS.has(right.english) && !PERSONAL_PRONOUNS.has(right.english))
  );
}

// “2016”
const YEAR = /^\d{4}$/;

/** “Tuesday”, “March”, “2016”, “night”: the last word of a setting in time. */
function isTime({ reading, english }: SentenceWord): boolean {
  return reading === 'date' || TIME_WORDS.has(english) || YEAR.test(english);
}

/** “On Tuesday the mayor” without “On Tuesday”. */
function withoutLeadingSetting(words: readonly SentenceWord[], from: number, end: number): number {
  let start = from;
  for (let at = from; at < end - 1; at += 1) {
    const word = words[at];
    if (word !== undefined && isTime(word)) start = at + 1;
  }
  if (words[start]?.english === 'with') return start + 1;
  while (start < end - 1 && PREPOSITIONS.has(words[start]?.english ?? '')) {
    const inner = nextDeterminer(words, start + 2, end);
    start = inner ?? start + 1;
  }
  return start;
}

function nextDeterminer(words: readonly SentenceWord[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    const before = words[at - 1]?.english ?? '';
    if (DETERMINERS.has(words[at]?.english ?? '') && !PREPOSITIONS.has(before)) return at;
  }
  return undefined;
}

/** The noun phrase that begins at `from`, for “said the mayor of Port Ellis on Tuesday”. */
export function phraseStartingAt(words: readonly SentenceWord[], from: number): Phrase | undefined {
  let to = from;
  while (to < words.length && to - from < 12 && continuesPhrase(words, to, from)) to += 1;
  return to > from ? { from, to } : undefined;
}

function continuesPhrase(words: readonly SentenceWord[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  if (PERSONAL_PRONOUNS.has(words[from]?.english ?? '')) return at === from;
  if (
    SUBORDINATORS.has(word.english) ||
    RELATIVES.has(word.english) ||
    isAuxiliary(word.english) ||
    isMidAdverb(word.english)
  )
    return false;
  if (isTime(word) && !YEAR.test(word.english)) return false;
  return !PREPOSITIONS.has(word.english) || /^(?:of|for|at|from|with)$/.test(word.english);
}

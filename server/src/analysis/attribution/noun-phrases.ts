import {
  DETERMINERS,
  isAuxiliary,
  isMidAdverb,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../english/function-words.ts';
import { isGerund, isRegularPast } from '../../english/word-forms.ts';
import timeWords from '../data/time-words.json' with { type: 'json' };
import { englishAt, type SentenceWord } from './sentence-words.ts';

/** A noun phrase as places in a list of words: half-open, like a span. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const TIME_WORDS: ReadonlySet<string> = new Set(timeWords.words);

/** The noun phrase whose last word is just before `end`. */
export function phraseEndingAt(words: readonly SentenceWord[], end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && belongsToPhrase(words, from - 1, end)) {
    from -= 1;
    if (PERSONAL_PRONOUNS.has(englishAt(words, from))) break;
  }
  const phrase = withoutSetting(words, { from, to: end });
  return phrase.from < phrase.to ? phrase : undefined;
}

function belongsToPhrase(words: readonly SentenceWord[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  if (word.english === 'and' || word.english === 'or') return at + 1 < end && joinsNouns(words[at - 1], words[at + 1]);
  return (
    !SUBORDINATORS.has(word.english) &&
    !isAuxiliary(word.english) &&
    !(isMidAdverb(word.english) && word.english !== 'all' && !PREPOSITIONS.has(englishAt(words, at - 1)))
  );
}

function joinsNouns(left: SentenceWord | undefined, right: SentenceWord | undefined): boolean {
  if (left?.kind !== 'word' || right === undefined) return false;
  const bothNames = left.hasCapital && right.hasCapital;
  if (bothNames) return true;
  if (isRegularPast(left.english) || isGerund(left.english)) return false;
  return !DETERMINERS.has(right.english) && !PERSONAL_PRONOUNS.has(right.english);
}

// “2016”
const YEAR = /^\d{4}$/;

/** “Tuesday”, “March”, “2016”, “night”: the last word of a setting in time. */
function isTime({ reading, english }: SentenceWord): boolean {
  return reading === 'date' || TIME_WORDS.has(english) || YEAR.test(english);
}

/** “On Tuesday the mayor” without “On Tuesday”, “In the end the mayor” without “In the end”. */
function withoutSetting(words: readonly SentenceWord[], phrase: Phrase): Phrase {
  const { to } = phrase;
  let from = afterTime(words, phrase);
  if (from < to - 1 && RELATIVES.has(englishAt(words, from))) from += 1;
  if (englishAt(words, from) === 'with') return { from: from + 1, to };
  while (from < to - 1 && PREPOSITIONS.has(englishAt(words, from))) {
    from = nextDeterminer(words, { from: from + 2, to }) ?? from + 1;
  }
  return { from, to };
}

/** Where a phrase begins behind the last word of time in it; its own last word is none. */
function afterTime(words: readonly SentenceWord[], { from, to }: Phrase): number {
  const time = words.slice(from, Math.max(from, to - 1)).findLastIndex(isTime);
  return from + time + 1;
}

/** Where “the mayor” begins in “in the end the mayor”: at a determiner that no preposition stands before. */
function nextDeterminer(words: readonly SentenceWord[], { from, to }: Phrase): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (DETERMINERS.has(englishAt(words, at)) && !PREPOSITIONS.has(englishAt(words, at - 1))) return at;
  }
  return undefined;
}

/** In words: “said the chairman of the board of the mill at Port Ellis”. */
const LONGEST_PHRASE = 12;
// “of”, “from”: prepositions that go on with the phrase behind the verb.
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);

/** The noun phrase that begins at `from`, for “said the mayor of Port Ellis on Tuesday”. */
export function phraseStartingAt(words: readonly SentenceWord[], from: number): Phrase | undefined {
  let to = from;
  while (to < words.length && to - from < LONGEST_PHRASE && continuesPhrase(words, to, from)) to += 1;
  return to > from ? { from, to } : undefined;
}

function continuesPhrase(words: readonly SentenceWord[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  if (PERSONAL_PRONOUNS.has(englishAt(words, from))) return at === from;
  // “a person close to the talks”
  if (word.english === 'to' && englishAt(words, at - 1) === 'close') return true;
  if (
    SUBORDINATORS.has(word.english) ||
    RELATIVES.has(word.english) ||
    isAuxiliary(word.english) ||
    isMidAdverb(word.english)
  )
    return false;
  if (isTime(word) && !YEAR.test(word.english)) return false;
  return !PREPOSITIONS.has(word.english) || GOES_ON.has(word.english);
}

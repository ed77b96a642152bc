import {
  ARTICLES,
  CONJUNCTIONS,
  DETERMINERS,
  isAuxiliary,
  NUMBERS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from '../../english/function-words.ts';
import { isRegularPast } from '../../english/word-forms.ts';
import data from '../data/verb-or-noun.json' with { type: 'json' };
import { namesRole } from '../sentences/roles.ts';
import { type Phrase, phraseEndingAt } from './noun-phrases.ts';
import { englishAt, type SentenceWord } from './sentence-words.ts';

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
function isOwnPhrase({ english }: SentenceWord): boolean {
  return DETERMINERS.has(english) && !NEEDS_NOUN.has(english);
}

const NEEDS_NOUN: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, ...NUMBERS, ...data.needsNoun]);

/** “Quist, the mayor, said”: what stands before the aside that ends at the mark `close`. */
function subjectBeforeAside(words: readonly SentenceWord[], close: number): Phrase | undefined {
  for (let at = close - 1; at > 0; at -= 1) {
    if (words[at]?.kind === 'quote') return undefined;
    const phrase = opensAside(words, at) ? phraseEndingAt(words, at) : undefined;
    if (phrase !== undefined && (startsLikeName(words, phrase) || isRoleWithName(words, phrase))) return phrase;
  }
  return undefined;
}

/** “Quist,”, “Quist (”: a mark behind a word that may be the end of a name. */
function opensAside(words: readonly SentenceWord[], at: number): boolean {
  const mark = words[at];
  const before = words[at - 1];
  if (mark?.kind !== 'mark' || mark.english === ')' || !(isAsideMark(mark) || mark.english === '(')) return false;
  return before?.kind === 'word' && !PREPOSITIONS.has(before.english);
}

function startsLikeName(words: readonly SentenceWord[], { from }: Phrase): boolean {
  const first = words[from];
  return first !== undefined && (DETERMINERS.has(first.english) || first.hasCapital);
}

/** “…, harbour master Ole Prell”: a role without an article, and behind it the name of whoever has it. */
function isRoleWithName(words: readonly SentenceWord[], { from, to }: Phrase): boolean {
  const before = words[from - 1];
  const last = words[to - 1];
  if (before?.kind === 'word' || last?.hasCapital !== true || last.reading !== 'name') return false;
  const role = words.slice(from, to).filter(({ hasCapital }) => !hasCapital);
  return namesRole(role.map(({ text }) => text).join(' '));
}

/** Whom “who” stands for: “the engineer who”, “the engineer, who”. */
function antecedent(words: readonly SentenceWord[], relative: number): Phrase | undefined {
  const end = englishAt(words, relative - 1) === ',' ? relative - 1 : relative;
  const phrase = words[end - 1]?.kind === 'word' ? phraseEndingAt(words, end) : undefined;
  return phrase && { from: afterLastDeed(words, phrase), to: phrase.to };
}

// “of”, “in”: prepositions inside a phrase: “the engineer of the mill”.
const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in']);

/** “He went to meet the engineer” without “He went to meet”: a noun phrase begins after the last “to”, “with” or such. */
function afterLastDeed(words: readonly SentenceWord[], { from, to }: Phrase): number {
  for (let at = to - 2; at > from; at -= 1) {
    const word = englishAt(words, at);
    if (PREPOSITIONS.has(word) && !INSIDE.has(word)) return at + 1;
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

function isPast(word: string): boolean {
  return isRegularPast(word) || IRREGULAR_PASTS.has(word);
}

function isVerbLike(word: string): boolean {
  return isAuxiliary(word) || isPast(word);
}

/**
 * Whether a phrase tells a deed with its object, as “she met the board to discuss document” before “requests”: then its last
 * word and the next are one noun. “The bill introduced by Quist” tells none.
 */
export function hasVerb(words: readonly SentenceWord[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const word = englishAt(words, at);
    const next = englishAt(words, at + 1);
    if (isPast(word) && (DETERMINERS.has(next) || PERSONAL_PRONOUNS.has(next))) return true;
  }
  return false;
}

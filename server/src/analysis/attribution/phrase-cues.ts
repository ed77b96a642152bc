import { DETERMINERS, isAuxiliary, isMidAdverb, POSSESSIVES, PREPOSITIONS } from '../../english/function-words.ts';
import data from '../data/verb-or-noun.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';
import { contentBefore, spanOf } from './contents.ts';
import { type Cue, type CueForm, phrasesFrom } from './cues.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { englishAt, type SentenceWord } from './sentence-words.ts';
import { sourceKindOf } from './sources.ts';
import { firstSubject, subjectBefore } from './subjects.ts';
import { kindWith } from './verb-cues.ts';

/** Reads a phrase that begins at `at`: “according to …”, “in a statement”. */
export function readPhrase(words: readonly SentenceWord[], at: number): Attribution | undefined {
  const word = words[at];
  const found = phrasesFrom(word?.english ?? '').find((phrase) =>
    phrase.words.every((part, index) => words[at + index]?.lower === part),
  );
  if (found === undefined) return undefined;
  const to = at + found.words.length;
  const isSourceNext = found.cue.takes.includes('source');
  const source = isSourceNext ? phraseStartingAt(words, to) : subjectBefore(words, beforeHelpers(words, at));
  if (isSourceNext && (source === undefined || isRate(words, at, source))) return undefined;
  return {
    ...sourceOf(words, source),
    cue: spanOf(words, at, to),
    entry: found.cue,
    pattern: 'phrase',
    content: contentAround(words, at, isSourceNext ? (source?.to ?? to) : to),
    kind: kindWith(found.cue, source && sourceKindOf(words, source)),
  };
}

/** “have repeatedly made clear”: where what helps the verb begins. */
function beforeHelpers(words: readonly SentenceWord[], at: number): number {
  let from = at;
  while (isAuxiliary(englishAt(words, from - 1)) || isMidAdverb(englishAt(words, from - 1))) from -= 1;
  return from;
}

/** “840 kilometres per hour”: no source. */
function isRate(words: readonly SentenceWord[], at: number, source: Phrase): boolean {
  return words[at]?.english === 'per' && sourceKindOf(words, source) === undefined;
}

function sourceOf(
  words: readonly SentenceWord[],
  source: Phrase | undefined,
): Pick<Attribution, 'source' | 'sourceKind' | 'standsFor' | 'besideWords' | 'vague'> {
  return {
    source: source && spanOf(words, source.from, source.to),
    sourceKind: source && sourceKindOf(words, source),
    standsFor: undefined,
    besideWords: false,
    vague: undefined,
  };
}

function contentAround(words: readonly SentenceWord[], from: number, to: number): Attribution['content'] {
  const after = to < words.length - 1 ? [spanOf(words, words[to]?.kind === 'mark' ? to + 1 : to, words.length)] : [];
  return [...contentBefore(words, from), ...after];
}

/** Reads a noun as a cue: “the claim by the board that …”, “Quist’s promise to …”. */
export function readNoun(words: readonly SentenceWord[], at: number, { cue }: CueForm): Attribution | undefined {
  const next = englishAt(words, at + 1);
  // “In order to save the bridge”: nobody orders it.
  if (words[at]?.english === 'order' && words[at - 1]?.english === 'in') return undefined;
  const source = next === 'by' || next === 'from' ? phraseStartingAt(words, at + 2) : possessorOf(words, at);
  const after = next === 'by' || next === 'from' ? (source?.to ?? at + 2) : at + 1;
  const opener = englishAt(words, after);
  if (!(opensClause(opener, cue) || opener === ':') || after + 2 >= words.length) return undefined;
  const kind = kindWith(cue, undefined);
  return { ...wordCue(words, at, source, after + 1), entry: cue, pattern: 'noun', kind };
}

/** “that …”, and “to …” after a cue that takes it: what is claimed, promised or hoped. */
function opensClause(opener: string, cue: Cue): boolean {
  return opener === 'that' || (opener === 'to' && cue.takes.includes('infinitive'));
}

/** A cue of one word with its content behind it, up to the end of the sentence. */
function wordCue(words: readonly SentenceWord[], at: number, source: Phrase | undefined, contentFrom: number) {
  return {
    ...sourceOf(words, source),
    cue: spanOf(words, at, at + 1),
    content: [spanOf(words, contentFrom, words.length)],
  };
}

/** “Quist’s claim”, “their plan”: whose it is. */
function possessorOf(words: readonly SentenceWord[], noun: number): Phrase | undefined {
  for (let at = noun - 1; at >= 0 && at >= noun - 3; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.english)) return undefined;
    if (POSSESSIVES.has(word.english)) return { from: at, to: at + 1 };
    if (word.lower.endsWith("'s")) return phraseEndingAt(words, at + 1);
  }
  return undefined;
}

/** Reads an adjective as a cue: “she is confident that …”, “they were eager to …”. */
export function readAdjective(words: readonly SentenceWord[], at: number, { cue }: CueForm): Attribution | undefined {
  const opener = englishAt(words, at + 1);
  const opens = opensClause(opener, cue) || opener === 'about' || opener === 'of';
  if (!opens || DETERMINERS.has(englishAt(words, at - 1))) return undefined;
  const source = subjectBefore(words, beforeCopula(words, at));
  if (source === undefined) return undefined;
  return { ...wordCue(words, at, source, at + 2), entry: cue, pattern: 'adjective', kind: 'stance' };
}

// “is”, “remained very”: what joins an adjective to its subject.
const COPULAS: ReadonlySet<string> = new Set(data.copulas);

function beforeCopula(words: readonly SentenceWord[], at: number): number {
  let from = at;
  while (from > 0 && COPULAS.has(englishAt(words, from - 1))) from -= 1;
  return from;
}

/** Reads an adverb as a cue: “allegedly”. Nobody is named, so it is no source. */
export function readAdverb(
  words: readonly SentenceWord[],
  at: number,
  { cue }: { readonly cue: Cue },
): Attribution | undefined {
  if (cue.kinds[0] === 'seeming') return undefined;
  return { ...wordCue(words, at, undefined, 0), entry: cue, pattern: 'adverb', kind: 'statement' };
}

/** Reads “Ada Quist: “…””, and a quotation with a dash and a name after it. */
export function readLabel(words: readonly SentenceWord[]): Attribution | undefined {
  const quote = words.findIndex((word) => word.kind === 'quote');
  if (quote < 0) return undefined;
  const before = words[quote - 1];
  if (before?.english === ':' && quote > 1) return labelled(words, announcer(words, quote - 1), quote - 1, quote);
  const after = words[quote + 1];
  const isDash = after !== undefined && /^(?:—|–|--|-)$/.test(after.english);
  if (!isDash || quote !== 0 || words.length > quote + 8 || words.length < quote + 3) return undefined;
  return labelled(words, { from: quote + 2, to: words.length }, quote + 1, quote);
}

/** Who speaks before a colon: the whole label if it is short (“Ada Quist:”), else the subject of what announces it. */
function announcer(words: readonly SentenceWord[], colon: number): Phrase | undefined {
  return colon <= LABEL_WORDS_AT_MOST ? { from: 0, to: colon } : firstSubject(words, colon);
}

const LABEL_WORDS_AT_MOST = 5;

function labelled(words: readonly SentenceWord[], source: Phrase | undefined, cue: number, quote: number): Attribution {
  return {
    ...sourceOf(words, source),
    cue: spanOf(words, cue, cue + 1),
    entry: undefined,
    pattern: 'label',
    content: [spanOf(words, quote, quote + 1)],
    kind: 'statement',
  };
}

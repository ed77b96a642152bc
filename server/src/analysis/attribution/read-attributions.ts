import type { Sentence, WeighedSentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import type { Attribution } from './attributions.ts';
import { type CueForm, cueForms } from './cues.ts';
import { readAdjective, readAdverb, readLabel, readNoun, readPhrase } from './phrase-cues.ts';
import { reportsWordsBeside } from './reported-words.ts';
import { type SentenceWord, wordsAround } from './sentence-words.ts';
import { signsOfSourcing, weighSourcing } from './sourcing-signs.ts';
import { vagueWords } from './vague-words.ts';
import { readVerb } from './verb-cues.ts';
import { isVerbOfSpeaker } from './verb-forms.ts';

/** The sentences of a paragraph with what they say about their sources. */
export interface SourceReading {
  readonly sentences: readonly WeighedSentence[];
  /** What in each sentence's own words tells of a source: the claim in them is weighed with it too. */
  readonly signs: readonly ReadonlySet<string>[];
  /** In the order of their sentences. */
  readonly attributions: readonly Attribution[];
}

/** Finds who says what in one paragraph, and what each sentence's own words weigh; `wordsOfSentences` are one list a sentence. */
export function readSources(
  prose: string,
  sentences: readonly Sentence[],
  wordsOfSentences: readonly (readonly Word[])[],
): SourceReading {
  const read = sentences.map((sentence, i) => {
    const words = wordsAround(prose, wordsOfSentences[i] ?? [], sentence);
    const attributions = attributionsOf(words).map((each) => {
      const beside = { ...each, besideWords: reportsWordsBeside(words, each) };
      return { ...beside, vague: vagueWords({ text: prose }, beside) };
    });
    return { sentence, attributions, signs: signsOfSourcing({ sentence, words, attributions }) };
  });
  return {
    sentences: read.map(({ sentence, signs }) => ({ ...sentence, sourcing: weighSourcing(signs) })),
    signs: read.map(({ signs }) => signs),
    attributions: read.flatMap(({ attributions }) => attributions),
  };
}

/** In words. No sentence of a story is longer; a table or a log that has no full stops is not read to its end. */
const LONGEST_SENTENCE = 600;

/** The attributions of one sentence's words, in the order of the cues. */
function attributionsOf(sentence: readonly SentenceWord[]): Attribution[] {
  const words = sentence.slice(0, LONGEST_SENTENCE);
  const found: Attribution[] = [];
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    const attribution = readPhrase(words, at) ?? readWord(words, at, cueForms(word.english));
    if (attribution !== undefined) found.push(withSpeaker(attribution, found.at(-1)));
  }
  const label = found.some((each) => each.kind !== 'stance') ? undefined : readLabel(words);
  return label === undefined ? found : [label, ...found];
}

/** “…,” said Quist, adding that …: who spoke just before goes on. */
function withSpeaker(attribution: Attribution, before: Attribution | undefined): Attribution {
  const { source, pattern } = attribution;
  if (source !== undefined || pattern !== 'source-cue' || before === undefined) return attribution;
  return { ...attribution, source: before.source, sourceKind: before.sourceKind };
}

function readWord(words: readonly SentenceWord[], at: number, forms: readonly CueForm[]): Attribution | undefined {
  for (const form of verbsOfSpeakersFirst(words, at, forms)) {
    const attribution = readAs(words, at, form);
    if (attribution !== undefined) return attribution;
  }
  return undefined;
}

/** “claims” is a noun where it may be one, but behind somebody who can speak it is a verb. */
function verbsOfSpeakersFirst(
  words: readonly SentenceWord[],
  at: number,
  forms: readonly CueForm[],
): readonly CueForm[] {
  if (forms.length < 2) return forms;
  const verbs = forms.filter((form) => form.cue.part === 'verb' && isVerbOfSpeaker(words, at, form));
  return verbs.length === 0 ? forms : [...verbs, ...forms];
}

function readAs(words: readonly SentenceWord[], at: number, form: CueForm): Attribution | undefined {
  switch (form.cue.part) {
    case 'verb':
      return readVerb(words, at, form);
    case 'noun':
      return readNoun(words, at, form);
    case 'adjective':
      return readAdjective(words, at, form);
    case 'adverb':
      return readAdverb(words, at, form);
    default:
      return undefined;
  }
}

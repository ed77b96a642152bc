import data from './data/function-words.json' with { type: 'json' };
import notAdverbs from './data/not-adverbs.json' with { type: 'json' };

/** “he”, “they”, “who”. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(data.personalPronouns);
/** “which”, “who”: what a clause about the word before it begins with. */
export const RELATIVES: ReadonlySet<string> = new Set(data.relatives);
/** “a”, “the”. */
export const ARTICLES: ReadonlySet<string> = new Set(data.articles);
/** “his”, “their”. */
export const POSSESSIVES: ReadonlySet<string> = new Set(data.possessives);
/** “this”, “those”. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(data.demonstratives);
/** “each”, “no”: what goes before one thing. */
export const DISTRIBUTIVES: ReadonlySet<string> = new Set(data.distributives);
/** “many”, “some”: what goes before several things. */
export const QUANTITIES: ReadonlySet<string> = new Set(data.quantities);
/** “two” to “ten”. */
export const NUMBERS: ReadonlySet<string> = new Set(data.numbers);
/** All that may begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...DISTRIBUTIVES,
  ...QUANTITIES,
  ...NUMBERS,
  ...data.single,
]);
/** “is”, “were”, “been”. */
export const BE: ReadonlySet<string> = new Set(data.be);
/** “has”, “had”. */
export const HAVE: ReadonlySet<string> = new Set(data.have);
/** “will”, “might”. */
export const MODALS: ReadonlySet<string> = new Set(data.modals);
/** “does”, “did”. */
export const DO: ReadonlySet<string> = new Set(data.do);
/** “not”, “never”. */
export const NEGATIONS: ReadonlySet<string> = new Set(data.negations);
/** Words that end a noun phrase to their left: a clause begins here. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(data.subordinators);
/** “of”, “behind”. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(data.prepositions);
/** “in”, “near”: what stands before a place or a group. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(data.placePrepositions);
/** Adverbs without “-ly” that stand between a subject and its verb. */
export const MID_ADVERBS: ReadonlySet<string> = new Set(data.midAdverbs);
/** “and”, “but”. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(data.conjunctions);

const NOT_ADVERBS: ReadonlySet<string> = new Set(notAdverbs.words);

/** Whether a word may stand between a subject and its verb without changing who speaks: “repeatedly”, “also”. */
export function isMidAdverb(word: string): boolean {
  return MID_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}

/** Whether a word helps another verb: “has”, “will”, “didn’t”. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word) || DO.has(word);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ...RELATIVES,
  ...DETERMINERS,
  ...BE,
  ...HAVE,
  ...MODALS,
  ...DO,
  ...NEGATIONS,
  ...SUBORDINATORS,
  ...PREPOSITIONS,
  ...MID_ADVERBS,
  ...CONJUNCTIONS,
  ...data.others,
]);

/** Whether a word, in small letters, is of the closed classes: articles, pronouns, prepositions, auxiliaries and such. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

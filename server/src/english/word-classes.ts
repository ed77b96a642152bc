import data from './data/word-classes.json' with { type: 'json' };

const CLASSES: ReadonlyMap<string, string> = new Map(Object.entries(data.words));

/** The part of speech that a common word has most often; none for a word that is not common. */
export function wordClassOf(word: string): string | undefined {
  return CLASSES.get(word);
}

/** Whether a word belongs to the closed classes: articles, prepositions, pronouns, conjunctions, auxiliaries and such. */
export function isFunctionWord(word: string): boolean {
  return CLASSES.get(word) === 'function';
}

import data from './data/word-classes.json' with { type: 'json' };

const CLASSES: ReadonlyMap<string, string> = new Map(Object.entries(data.words));

/**
 * The part of speech that a common word has most often, `function` for connectives, degrees and times too; none for a word
 * that is not common.
 */
export function wordClassOf(word: string): string | undefined {
  return CLASSES.get(word);
}

import data from '../data/plurals.json' with { type: 'json' };

const PLURALS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.nouns));
const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...PLURALS].flatMap(([noun, plurals]) => plurals.map((plural) => [plural, noun] as const)),
);

/** The plurals of a noun that may be a source or a cue; none where it has none. */
export function pluralsOf(noun: string): readonly string[] {
  return PLURALS.get(noun) ?? [];
}

/** “officials” without its plural; any other word as it is. */
export function singular(word: string): string {
  return SINGULARS.get(word) ?? word;
}

import data from './data/first-names.json' with { type: 'json' };

const FIRST_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(data.names));

/** Whether a folded word is a first name of English-speaking countries: “colin”. Names that are everyday words are left out. */
export function isFirstName(fold: string): boolean {
  return FIRST_NAMES.has(fold);
}

/** “he” for “colin”, “she” for “lena”; nothing for “kelly”, whom both may be called, and for names that nobody listed. */
export function pronounOfFirstName(fold: string): 'he' | 'she' | undefined {
  const pronoun = FIRST_NAMES.get(fold);
  return pronoun === 'he' || pronoun === 'she' ? pronoun : undefined;
}

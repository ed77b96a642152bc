import data from './data/first-names.json' with { type: 'json' };

const FIRST_NAMES: ReadonlySet<string> = new Set(data.names);

/** Whether a folded word is a first name of English-speaking countries: “colin”. Names that are everyday words are left out. */
export function isFirstName(fold: string): boolean {
  return FIRST_NAMES.has(fold);
}

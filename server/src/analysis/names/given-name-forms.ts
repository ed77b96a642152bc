import { isCommonWord } from '../../english/known-words.ts';
import givenNames from '../data/given-name-variants.json' with { type: 'json' };
import nicknamesData from '../data/nicknames.json' with { type: 'json' };
import transliterations from '../data/transliterations.json' with { type: 'json' };
import { foldName } from './skeletons.ts';

const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nicknamesData.nicknames));
// “steph”, which is no full name of its own; but “wash” is a word.
const SHORT_NAMES: ReadonlySet<string> = new Set([...NICKNAMES.values()].flat().filter((name) => !isCommonWord(name)));
const VARIANTS: ReadonlyMap<string, ReadonlySet<string>> = variantsByName();

function variantsByName(): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  const foreign = transliterations.given.map((names) => names.map(foldName));
  for (const names of [...givenNames.variants, ...foreign]) {
    for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...names]));
  }
  return byName;
}

/** Whether two folded given names may be one person's: “jon” and “john”, “anthony” and “tony”. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  return VARIANTS.get(a)?.has(b) === true || isNicknameFor(a, b) || isNicknameFor(b, a);
}

/** Whether a folded given name is short for another: “tony” for “anthony”. */
export function isNicknameFor(short: string, long: string): boolean {
  return NICKNAMES.get(long)?.includes(short) === true;
}

/** Whether a folded word is a given name that has other forms. */
export function isGivenName(fold: string): boolean {
  return VARIANTS.has(fold) || NICKNAMES.has(fold);
}

/** Whether it is only short for others: “steph”; “wash” is a word. */
export function isShortName(fold: string): boolean {
  return SHORT_NAMES.has(fold);
}

import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Span } from '../../text/span.ts';
import givenNames from '../data/given-name-variants.json' with { type: 'json' };
import nicknamesData from '../data/nicknames.json' with { type: 'json' };
import transliterations from '../data/transliterations.json' with { type: 'json' };
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import { foldName } from './skeletons.ts';
import type { NameForm } from './written-forms.ts';

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

/** Whether a name of two words or more is surely a person's: “Anthony Halden”, and “Ruth Halden” where she speaks. */
export function namesPerson(mention: Mention): boolean {
  const first = mention.parts[0]?.fold ?? '';
  return mention.parts.length > 1 && (isGivenName(first) || (mention.speaks && mayNamePerson(mention)));
}

/** Whether it may be one: “Ruth Halden”, but not “Florence Agreement”. “Tudor England” takes more than its first name. */
export function mayNamePerson({ parts }: Mention): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  return first !== undefined && last !== undefined && isFirstName(first.fold) && !isCommonWord(last.fold);
}

/** The full names of one surname whose given names may be one person's: “Jon Weaver” and “John Weaver”. */
export function findGivenNameVariants(mentions: readonly Mention[]): (readonly [NameForm, NameForm])[] {
  const pairs: (readonly [NameForm, NameForm])[] = [];
  for (const byGiven of gatherBySurname(mentions).values()) {
    const names = [...byGiven];
    for (const [i, [given, first]] of names.entries()) {
      for (const [other, second] of names.slice(i + 1)) {
        if (mayBeOneGivenName(given, other)) pairs.push([first, second]);
      }
    }
  }
  return pairs;
}

/** The full names of the story: given name by given name, under each surname. */
function gatherBySurname(mentions: readonly Mention[]): Map<string, Map<string, GatheredName>> {
  const bySurname = new Map<string, Map<string, GatheredName>>();
  for (const mention of mentions) {
    const { name, parts } = mention;
    for (const [i, given] of parts.entries()) {
      const surname = parts[i + 1];
      // “Oscar Edward Hale” goes by his first name.
      if (surname === undefined || isGivenName(parts[i - 1]?.fold ?? '')) continue;
      if (!isGivenName(given.fold) && !SHORT_NAMES.has(given.fold)) continue;
      const byGiven = bySurname.get(surname.fold) ?? new Map<string, GatheredName>();
      bySurname.set(surname.fold, byGiven);
      const end = surname.from + surname.form.length;
      const place = placeOfParts(mention, given, surname);
      const known = byGiven.get(given.fold);
      if (known === undefined)
        byGiven.set(given.fold, { form: name.slice(given.from, end), places: [place], fullFrom: place.start });
      else known.places.push(place);
    }
  }
  return bySurname;
}

type GatheredName = NameForm & { readonly places: Span[] };

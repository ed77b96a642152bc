import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName, isShortName, mayBeOneGivenName } from './given-name-forms.ts';
import type { Mention } from './mentions.ts';
import { placeOfParts } from './name-parts.ts';
import type { NameForm } from './written-forms.ts';

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
      if (!isGivenName(given.fold) && !isShortName(given.fold)) continue;
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

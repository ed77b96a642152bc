import { anyOf } from '../../english/any-of.ts';
import { hasLetters, letteredTitle, longTitle } from '../../english/titles.ts';
import { isOwnVoice } from '../../text/block.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import nameWords from '../data/name-words.json' with { type: 'json' };
import type { NamePart } from '../names/name-parts.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isInstitution } from '../names/titled-words.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';

/** The titles before names that the body of a story both spells out and shortens: “Senator” and “Sen.”. */
export function findTitleForms({ text, mentions, quotes }: NamedStory): NameForm[][] {
  const byTitle = new Map<string, GatheredForms>();
  const beforeSurnames = new Set<Span>();
  for (const { titles, parts, block } of mentions) {
    if (!isOwnVoice(block) || isBody(parts)) continue;
    for (const place of titlesToCompare(titles, text)) {
      if (isQuoted(quotes, place)) continue;
      if (parts.length === 1) beforeSurnames.add(place);
      addPlace(formsUnder(byTitle, longForm(sliceOf(text, place))), sliceOf(text, place), place);
    }
  }
  return [...byTitle.values()]
    .map((forms) => [...forms.values()])
    .filter((forms) => forms.length > 1 && !isHouseStyle(forms, beforeSurnames));
}

/** “Staff” in “General Staff”, “Political Bureau”: what is called General, and is nobody. */
function isBody(parts: readonly NamePart[]): boolean {
  return parts.some(({ form, fold }) => isInstitution(form) || GENERAL_BODIES.has(fold));
}

const GENERAL_BODIES: ReadonlySet<string> = new Set(nameWords.generalBodies);

/**
 * “Capt. Ada Quist”, and later “Captain Quist”: many houses shorten a title before the full name and nowhere else; others
 * spell it out there alone.
 */
function isHouseStyle(forms: readonly NameForm[], beforeSurnames: ReadonlySet<Span>): boolean {
  return [true, false].some((isLongBeforeSurnames) =>
    forms.every(({ form, places }) => {
      const isLong = longForm(form) === form;
      return places.every((place) => beforeSurnames.has(place) === (isLong === isLongBeforeSurnames));
    }),
  );
}

/** Each title alone, but “Detective Inspector” as one, for it may be “DI” elsewhere. */
function titlesToCompare(titles: readonly Span[], text: string): readonly Span[] {
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = { start: first.start, end: last.end };
  if (hasLetters(longForm(sliceOf(text, all)))) return [all];
  return titles.filter((title) => !GENERAL_OF_OFFICE.test(wordsBefore(text, title.end, FAR)));
}

// “Attorney General”, “the U.N. Secretary-General”: no rank.
const GENERAL_OF_OFFICE = new RegExp(`\\b${anyOf(nameWords.beforeGeneral)}[ -]General$`);
const FAR = 40;

function longForm(form: string): string {
  return (
    letteredTitle(form) ??
    form
      .split(' ')
      .map((word) => longTitle(word) ?? word)
      .join(' ')
  );
}

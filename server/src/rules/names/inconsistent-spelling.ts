import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { findLostHyphens } from '../../analysis/names/lost-hyphens.ts';
import type { NamedStory } from '../../analysis/names/named-story.ts';
import { findOwnedPlaces } from '../../analysis/names/owned-places.ts';
import type { NameVariant, VariantKind } from '../../analysis/names/variants.ts';
import type { NameForm } from '../../analysis/names/written-forms.ts';
import { findOwnerMarks } from '../../analysis/people/owner-marks.ts';
import { isHouseVariant, type Stylebook } from '../../stylebook/stylebook.ts';
import { knownOnce } from '../../text/known-once.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Phrase } from '../../wording/say.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { mayBothStand } from './both-stand.ts';
import { askFor, askForEither, type Choice, chooseForm } from './rival-forms.ts';

const REASONS: Readonly<Record<VariantKind, string>> = {
  marks: 'The two differ only in marks or capitals.',
  article: 'The two differ in the article.',
  sound: 'The two sound alike, as one foreign name in two systems of letters.',
  slip: 'The two are one slip of the pen apart.',
  ending: 'The two are one slip of the pen apart.',
  words: 'The two are the same words, put together in two ways.',
  given: 'The two given names may be one person’s.',
  full: 'The two are one full name, of which a part is another or stands elsewhere.',
  listed: 'The two are known forms of one name.',
  owner: 'The mark of the owner took a letter of the name, or gave it one.',
  swapped: 'The two are the same words, the other way round.',
};

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  summary: 'Spell a name one way throughout the story.',
  severity: 'warning',
  options: z.strictObject({}),
  check: (story, _options, stylebook) => findRivalSpellings(story, stylebook),
  acrossDrafts: findRivalSpellings,
});

function* findRivalSpellings(story: NamedStory, stylebook: Stylebook): Generator<Finding> {
  const checked = checkedForms(story);
  const changed = new Set<string>();
  const asked: Span[] = [];
  for (const variant of variantsOf(story)) {
    const { first, second, kind } = variant;
    if (checked.has(first.form) || checked.has(second.form) || mayBothStand(variant, story)) continue;
    if (isListed(first.form, stylebook) && isListed(second.form, stylebook)) continue;
    const choice = chooseForm(first, second, stylebook);
    // A form that is to go needs no second reason, from `house-name` or here, nor a comparison with a third form.
    if (
      isHouseVariant(stylebook, choice.change.form) ||
      changed.has(choice.change.form) ||
      changed.has(choice.keep.form) ||
      isAsked(choice.change, asked)
    )
      continue;
    changed.add(choice.change.form);
    asked.push(...choice.change.places);
    const finding = choice.isTie
      ? askForEither(choice, story, [REASONS[kind]])
      : askFor(choice, story, [REASONS[kind]]);
    if (finding !== undefined)
      yield { ...finding, fixes: [...draftFixes(finding, kind), ...stylebookFixes(choice, peopleAt(story))] };
  }
}

/** The names that are written in two ways, by the words of one paragraph each, and by what stands beside them. */
function variantsOf(story: NamedStory): NameVariant[] {
  return [...story.nameVariants, ...findOwnedPlaces(story), ...findLostHyphens(story), ...findOwnerMarks(story)];
}

/** “an-Nusra” stands in “Jabhat an-Nusra”, which was asked about: one slip is one finding. */
function isAsked({ places }: NameForm, asked: readonly Span[]): boolean {
  return places.every((place) => asked.some((other) => overlaps(place, other)));
}

/** “Mr Prowses’ doctor”: a mark has to move with the letter, and where to is for the writer to say. */
function draftFixes({ fixes }: Finding, kind: VariantKind): readonly Fix[] {
  return kind === 'owner' ? [] : fixes;
}

/** Two spellings that the stylebook lists are two names. */
function isListed(form: string, { names }: Stylebook): boolean {
  return names.some(({ name }) => name === form);
}

/** Where the words of people's names begin. */
const peopleAt = knownOnce(({ entities }: NamedStory): ReadonlySet<number> => {
  const people = entities.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  return new Set(people.flatMap(({ span, parts }) => parts.map(({ at }) => span.start + at.start)));
});

function stylebookFixes({ keep, change }: Choice, people: ReadonlySet<number>): Fix[] {
  const right = { list: 'names', name: change.form } as const;
  const fixes: Fix[] = [
    { kind: 'stylebook', title: ['Add “{0}” to the stylebook as right', change.form], entries: [right] },
  ];
  if (!isPerson(keep, people) || !isPerson(change, people)) return fixes;
  return [...fixes, { kind: 'stylebook', title: TWO_PEOPLE, entries: [{ list: 'names', name: keep.form }, right] }];
}

// Two names that the stylebook lists are never taken for one.
const TWO_PEOPLE: Phrase = ['They are two people: add both to the stylebook'];

function isPerson({ places }: NameForm, people: ReadonlySet<number>): boolean {
  return places.some(({ start }) => people.has(start));
}

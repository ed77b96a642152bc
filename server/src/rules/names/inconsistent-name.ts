import * as z from 'zod';
import { explains, groupForms, isExplained, nameStarts } from '../../analysis/bodies/group-forms.ts';
import { findOneBodies, type OneBody } from '../../analysis/bodies/one-body.ts';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import type { NameForm } from '../../analysis/names/written-forms.ts';
import { findOnePersons, type OnePerson } from '../../analysis/people/one-person.ts';
import { findTwoSurnames } from '../../analysis/people/two-surnames.ts';
import type { Story } from '../../analysis/story.ts';
import type { PreferredName, Stylebook } from '../../stylebook/stylebook.ts';
import { knownOnce } from '../../text/known-once.ts';
import { contains } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { askForHouseForm } from './house-forms.ts';
import { askWhetherOne } from './one-body-question.ts';
import { askFor, askForEither, chooseForm, chooseMoreFrequent } from './rival-forms.ts';

export const inconsistentName = defineRule({
  id: 'inconsistent-name',
  category: 'names',
  summary: 'Call a person, a group, a body or a street by one name throughout the story.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const checked = checkedForms(story);
    const starts = nameStarts(story, formsOfGroups(stylebook));
    const formsOf = ({ name, variants }: PreferredName) =>
      groupForms([name, ...variants], story, starts).filter(({ form }) => !checked.has(form));
    // One finding a group: the reporter settles the name once.
    for (const group of stylebook.groups) {
      const finding = askForOneName(group, formsOf(group), story);
      if (finding !== undefined) yield finding;
    }
    for (const group of stylebook.deskGroups) {
      const forms = formsOf(group);
      const isKept = forms.some(({ form }) => form === group.name);
      const finding = isKept ? askForOne(forms, story, stylebook) : askForDesks(group.name, forms, story);
      if (finding !== undefined) yield finding;
    }
    const people = [...findOnePersons(story), ...findTwoSurnames(story)];
    const bodies = findOneBodies(story).filter(
      (body) => !people.some((person) => isWithin(person.second, body.second)),
    );
    for (const pair of [...bodies, ...people].filter((pair) => !isSpelledTwice(pair, story))) {
      const isSettled = [pair.first, pair.second].some(({ form }) => checked.has(form) || isInGroup(form, stylebook));
      if (!isSettled) yield askWhetherOne(pair, story, stylebook);
    }
  },
});

const formsOfGroups = knownOnce(({ groups, deskGroups }: Stylebook) =>
  [...groups, ...deskGroups].flatMap(({ name, variants }) => [name, ...variants]),
);

const WHY = ['Both name one group.'];
// “ISIS”: letters, beside which a story may have the name.
const LETTERS = /^\p{Lu}+$/u;

/**
 * Two short names for one group are one too many. The full name with one set of letters is not: a story that mostly has the
 * letters says the full name now and then.
 */
function askForOneName({ name }: PreferredName, forms: readonly NameForm[], story: Story): Finding | undefined {
  const full = forms.find(({ form }) => form === name);
  const byUse = forms.filter((form) => form !== full).toSorted((a, b) => b.places.length - a.places.length);
  const [short, ...others] = byUse;
  if (short === undefined) return undefined;
  const rival = others.find((other) => !explains(short, other, story));
  if (rival !== undefined) return askForMoreFrequent(short, rival, story);
  if (full === undefined || explains(full, short, story)) return undefined;
  const isUsual = LETTERS.test(short.form) && short.places.length > full.places.length;
  return isUsual ? undefined : askForMoreFrequent(full, short, story);
}

function askForMoreFrequent(a: NameForm, b: NameForm, story: Story): Finding | undefined {
  const choice = chooseMoreFrequent(a, b);
  return choice.isTie ? askForEither(choice, story, WHY) : askFor(choice, story, WHY);
}

function askForOne([first, ...others]: readonly NameForm[], story: Story, stylebook: Stylebook): Finding | undefined {
  const rival = first && others.find((other) => !explains(first, other, story));
  return first && rival && askFor(chooseForm(first, rival, stylebook), story, WHY);
}

/** A desk that settled on a name wants it though the story has only the others. */
function askForDesks(name: string, forms: readonly NameForm[], story: Story): Finding | undefined {
  const form = forms.find((other) => !isExplained(other, story));
  return form && askForHouseForm(name, form, story);
}

/** “Arden Tool Corp.” and “Arden Tool Corporation”, “Tomas Vik” and “Thomas Vik”: another rule asks for one spelling. */
function isSpelledTwice({ first, second }: OneBody | OnePerson, { nameVariants }: Story): boolean {
  return nameVariants.some(
    (variant) =>
      (isWithin(variant.first, first) && isWithin(variant.second, second)) ||
      (isWithin(variant.first, second) && isWithin(variant.second, first)),
  );
}

/** “Lena Hart” in “Professor Lena Hart”. */
function isWithin(form: NameForm, whole: NameForm): boolean {
  return form.places.some((place) => whole.places.some((other) => contains(other, place)));
}

/** What the stylebook names is no question: it is one body, or two. */
function isInGroup(form: string, { names, groups, deskGroups }: Stylebook): boolean {
  return [...names, ...groups, ...deskGroups].some(({ name, variants }) => name === form || variants.includes(form));
}

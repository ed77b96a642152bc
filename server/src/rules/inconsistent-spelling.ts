import * as z from 'zod';
import type { NameForm } from '../analysis/name-forms.ts';
import { isQuoted } from '../analysis/quoted.ts';
import type { Story } from '../analysis/story.ts';
import type { VariantKind } from '../analysis/variants.ts';
import type { Stylebook } from '../stylebook/stylebook.ts';
import { checkedForms } from './checked-forms.ts';
import { explains } from './group-forms.ts';
import { askFor, chooseForm } from './rival-forms.ts';
import { defineRule, type Fix } from './rule.ts';

const REASONS: Readonly<Record<VariantKind, string>> = {
  marks: 'The two differ only in marks or capitals.',
  article: 'The two differ in the article.',
  sound: 'The two sound alike, as one foreign name in two systems of letters.',
  slip: 'The two are one slip of the pen apart.',
  words: 'The two are the same words, put together in two ways.',
  given: 'The two given names may be one person’s.',
  listed: 'The two are known forms of one name.',
};

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  summary: 'Spell a name one way throughout the story.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const checked = checkedForms(story);
    const changed = new Set<string>();
    for (const { first, second, kind } of story.nameVariants) {
      if (checked.has(first.form) || checked.has(second.form) || explains(first, second, story)) continue;
      if (isOnlyInTitles(first, story) || isOnlyInTitles(second, story)) continue;
      if (isListed(first.form, stylebook) && isListed(second.form, stylebook)) continue;
      const choice = chooseForm(first, second, stylebook);
      // A form that is to go needs no second reason, nor a comparison with a third form.
      if (
        isHouseVariant(choice.change.form, stylebook) ||
        changed.has(choice.change.form) ||
        changed.has(choice.keep.form)
      )
        continue;
      changed.add(choice.change.form);
      const finding = askFor(choice, story, [REASONS[kind]]);
      if (finding !== undefined) yield { ...finding, fixes: [...finding.fixes, listAsRight(choice.change.form)] };
    }
  },
});

/** The title of a work spells its names as its author did. */
function isOnlyInTitles({ places }: NameForm, { quotes }: Story): boolean {
  const titles = quotes.filter(({ kind }) => kind === 'title');
  return places.every((place) => isQuoted(titles, place));
}

/** Two spellings that the stylebook lists are two names. */
function isListed(form: string, { names }: Stylebook): boolean {
  return names.some(({ name }) => name === form);
}

function listAsRight(name: string): Fix {
  return { kind: 'stylebook', title: `Add “${name}” to the stylebook as right`, entry: { list: 'names', name } };
}

/** What `house-name` asks for is not asked for twice. */
function isHouseVariant(form: string, { names }: Stylebook): boolean {
  return names.some(({ variants }) => variants.includes(form));
}

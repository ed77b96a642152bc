import * as z from 'zod';
import { findVariants } from '../analysis/variants.ts';
import { checkedForms } from './checked-forms.ts';
import { askFor, chooseForm } from './rival-forms.ts';
import { defineRule } from './rule.ts';

const REASONS = {
  marks: 'The two differ only in marks, capitals or the article.',
  sound: 'The two sound alike, as one foreign name in two systems of letters.',
  slip: 'The two are one slip of the pen apart.',
} as const;

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  summary: 'Spell a name one way throughout the story.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const checked = checkedForms(story);
    for (const { first, second, kind } of findVariants(story.mentions)) {
      if (checked.has(first.form) || checked.has(second.form)) continue;
      const finding = askFor(chooseForm(first, second, stylebook), story, [REASONS[kind]]);
      if (finding !== undefined) yield finding;
    }
  },
});

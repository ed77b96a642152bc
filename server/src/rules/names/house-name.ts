import * as z from 'zod';
import { groupForms, nameStarts } from '../../analysis/bodies/group-forms.ts';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import type { Stylebook } from '../../stylebook/stylebook.ts';
import { knownOnce } from '../../text/known-once.ts';
import { defineRule } from '../rule.ts';
import { askForHouseForm } from './house-forms.ts';

export const houseName = defineRule({
  id: 'house-name',
  category: 'names',
  summary: 'Write a name as the stylebook has it.',
  severity: 'warning',
  safeFixes: true,
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    if (stylebook.names.length === 0) return;
    const checked = checkedForms(story);
    const starts = nameStarts(story, variantsOf(stylebook.names));
    for (const { name, variants } of stylebook.names) {
      for (const form of groupForms(variants, story, starts)) {
        const finding = checked.has(form.form) ? undefined : askForHouseForm(name, form, story);
        if (finding !== undefined) yield finding;
      }
    }
  },
});

const variantsOf = knownOnce((names: Stylebook['names']) => names.flatMap(({ variants }) => variants));

import * as z from 'zod';
import { checkedForms } from './checked-forms.ts';
import { explains, groupForms, nameStarts } from './group-forms.ts';
import { askFor, chooseForm } from './rival-forms.ts';
import { defineRule } from './rule.ts';

export const inconsistentName = defineRule({
  id: 'inconsistent-name',
  category: 'names',
  summary: 'Call a group by one name throughout the story.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const checked = checkedForms(story);
    const starts = nameStarts(story);
    for (const group of stylebook.groups) {
      const [first, ...others] = groupForms(group, story, starts).filter(({ form }) => !checked.has(form));
      const rival = first && others.find((other) => !explains(first, other, story));
      if (first === undefined || rival === undefined) continue;
      // One finding a group: the reporter settles the name once.
      const finding = askFor(chooseForm(first, rival, stylebook), story, ['Both name one group.']);
      if (finding !== undefined) yield finding;
    }
  },
});

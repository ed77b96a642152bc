import * as z from 'zod';
import type { NameForm } from '../analysis/name-forms.ts';
import { checkedForms } from './checked-forms.ts';
import { groupForms, nameStarts } from './group-forms.ts';
import { fixesFor } from './rival-forms.ts';
import { defineRule, type Finding } from './rule.ts';

export const houseName = defineRule({
  id: 'house-name',
  category: 'names',
  summary: 'Write a name as the stylebook has it.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const checked = checkedForms(story);
    const starts = nameStarts(story);
    for (const entry of stylebook.names) {
      for (const form of groupForms(entry, story, starts)) {
        if (form.form !== entry.name && !checked.has(form.form)) yield* askForHouseForm(entry.name, form, story.text);
      }
    }
  },
});

function* askForHouseForm(name: string, change: NameForm, text: string): Generator<Finding> {
  const [span] = change.places;
  if (span === undefined) return;
  const keep: NameForm = { form: name, places: [], fullFrom: undefined };
  yield {
    span,
    message: `Write “${name}”, as the stylebook has it, not “${change.form}”.`,
    related: [],
    fixes: fixesFor(keep, change, change.places, text),
    why: [`The stylebook lists “${change.form}” as a form to replace by “${name}”.`],
  };
}

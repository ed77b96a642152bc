import * as z from 'zod';
import { findTitleForms } from '../analysis/title-forms.ts';
import { settleOnOne } from './rival-forms.ts';
import { defineRule } from './rule.ts';

export const inconsistentTitle = defineRule({
  id: 'inconsistent-title',
  category: 'names',
  summary: 'Spell out a title before a name, or shorten it, but not both.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    for (const forms of findTitleForms(story)) {
      yield* settleOnOne(forms, story, stylebook, 'One is short for the other.');
    }
  },
});

import * as z from 'zod';
import { findStyleChoices } from '../../analysis/names/style-choices.ts';
import { defineRule } from '../rule.ts';
import { settleEach } from './rival-forms.ts';

export const inconsistentStyle = defineRule({
  id: 'inconsistent-style',
  category: 'names',
  summary: 'Write a word that has two accepted forms in one of them.',
  severity: 'hint',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    yield* settleEach(findStyleChoices(story), story, stylebook, 'Both forms are right; a story keeps to one.');
  },
});

import * as z from 'zod';
import { findShapeChoices, findStyleChoices } from '../../analysis/names/style-choices.ts';
import { defineRule } from '../rule.ts';
import { settleEach } from './rival-forms.ts';

const REASON = 'Both forms are right; a story keeps to one.';

export const inconsistentStyle = defineRule({
  id: 'inconsistent-style',
  category: 'names',
  summary: 'Write a word that has two accepted forms in one of them.',
  severity: 'hint',
  safeFixes: true,
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    yield* settleEach(findStyleChoices(story), story, stylebook, REASON);
    for (const [keep, ...others] of findShapeChoices(story)) {
      for (const other of others) {
        const [span, first] = [other.places[0], keep?.places[0]];
        if (keep === undefined || span === undefined || first === undefined) continue;
        yield {
          span,
          message: `Write such things one way: “${other.form}” here, “${keep.form}” elsewhere.`,
          related: [{ span: first, message: `“${keep.form}” is written here.` }],
          fixes: [],
          why: [REASON],
        };
      }
    }
  },
});

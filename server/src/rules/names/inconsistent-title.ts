import * as z from 'zod';
import { findRankChanges, findTitleForms, type RankChange } from '../../analysis/names/title-changes.ts';
import { defineRule, type Finding } from '../rule.ts';
import { settleEach } from './rival-forms.ts';

export const inconsistentTitle = defineRule({
  id: 'inconsistent-title',
  category: 'names',
  summary: 'Spell out a title before a name, or shorten it, but not both; give a person one rank.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    yield* settleEach(findTitleForms(story), story, stylebook, 'One is short for the other.');
    for (const change of findRankChanges(story)) yield askForRank(change);
  },
});

/** Which rank is right is for the reporter to find out, so that nothing is replaced unasked. */
function askForRank({ surname, first, later }: RankChange): Finding {
  return {
    span: later.place,
    message: `Check the rank of “${surname}”: “${first.form}” before, “${later.form}” here.`,
    related: [{ span: first.place, message: `The rank is “${first.form}” here.` }],
    fixes: [
      {
        kind: 'draft',
        title: `Replace “${later.form}” with “${first.form}”`,
        edits: [{ span: later.place, newText: first.form }],
      },
    ],
    why: ['The two ranks stand before one name.', 'The story tells of no promotion.'],
  };
}

import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { introducedPeople, isFullName, standsForMore } from '../../analysis/names/introductions.ts';
import { defineRule } from '../rule.ts';

export const lateIntroduction = defineRule({
  id: 'late-introduction',
  category: 'names',
  summary: 'Give a person’s full name before the surname alone.',
  severity: 'hint',
  options: z.strictObject({}),
  *check(story) {
    const checked = checkedForms(story);
    for (const { surname, mentions } of introducedPeople(story)) {
      const [first] = mentions;
      const full = mentions.find(isFullName);
      // “President Marlin” introduces: the title says who it is.
      if (first === undefined || full === undefined || isFullName(first) || first.titles.length > 0) continue;
      if (first.name !== surname || checked.has(surname) || standsForMore(first, story)) continue;
      const title = `Replace “${first.name}” with “${full.name}”`;
      yield {
        span: first.span,
        message: `Give the full name of “${first.name}” here; the story does so only later.`,
        related: [{ span: full.span, message: `“${full.name}” is introduced here.` }],
        fixes: [{ kind: 'draft', title, edits: [{ span: first.span, newText: full.name }] }],
        why: ['The surname stands alone before the full name.'],
      };
    }
  },
});

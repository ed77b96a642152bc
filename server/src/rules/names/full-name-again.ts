import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { introducedPeople, isFullName } from '../../analysis/people/introductions.ts';
import { defineRule } from '../rule.ts';

export const fullNameAgain = defineRule({
  id: 'full-name-again',
  category: 'names',
  summary: 'Give a person’s full name once, and the surname after.',
  severity: 'off',
  safeFixes: true,
  options: z.strictObject({}),
  *check(story) {
    const checked = checkedForms(story);
    for (const { surname, mentions } of introducedPeople(story)) {
      const [first, again] = mentions.filter(isFullName);
      if (first === undefined || again === undefined || checked.has(again.name)) continue;
      yield {
        span: again.span,
        message: `Write “${surname}” from the second mention on, not “${again.name}”.`,
        related: [{ span: first.span, message: `“${first.name}” is introduced here.` }],
        fixes: [
          {
            kind: 'draft',
            title: ['Replace “{0}” with “{1}”', again.name, surname],
            edits: [{ span: again.span, newText: surname }],
          },
        ],
        why: ['The full name was given before, and nobody else in the story has the surname.'],
      };
    }
  },
});

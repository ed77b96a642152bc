import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { isGivenName } from '../../analysis/names/given-names.ts';
import {
  introducedPeople,
  isFullName,
  isMetBefore,
  isSurelyPerson,
  neverIntroduced,
  standsForMore,
  toldMentions,
} from '../../analysis/names/introductions.ts';
import type { Mention } from '../../analysis/names/mentions.ts';
import type { Story } from '../../analysis/story.ts';
import { defineRule } from '../rule.ts';

export const lateIntroduction = defineRule({
  id: 'late-introduction',
  category: 'names',
  summary: 'Give a person’s full name before the surname alone.',
  severity: 'hint',
  options: z.strictObject({}),
  *check(story) {
    const checked = checkedForms(story);
    const told = toldMentions(story);
    for (const { surname, mentions } of introducedPeople(story, told)) {
      const [first] = mentions;
      const full = mentions.find(isFullName);
      // “President Marlin” introduces: the title says who it is.
      if (first === undefined || full === undefined || isFullName(first) || first.titles.length > 0) continue;
      if (!isShortFor(first, surname, full, story) || checked.has(surname)) continue;
      if (standsForMore(first, story) || isMetBefore(story, first)) continue;
      const title = `Replace “${first.name}” with “${full.name}”`;
      yield {
        span: first.span,
        message: `Give the full name of “${first.name}” here; the story does so only later.`,
        related: [{ span: full.span, message: `“${full.name}” is introduced here.` }],
        fixes: [{ kind: 'draft', title, edits: [{ span: first.span, newText: full.name }] }],
        why: ['The name stands alone before the full name.'],
      };
    }
    for (const { name, span } of neverIntroduced(story, told)) {
      if (checked.has(name)) continue;
      const message = `Give the full name of “${name}” here; the story never does.`;
      yield { span, message, related: [], fixes: [], why: ['The surname stands alone throughout the story.'] };
    }
  },
});

/** “Marlin” or “Anna” for “Anna Marlin”. */
function isShortFor(mention: Mention, surname: string, full: Mention, story: Story): boolean {
  const { name, parts } = mention;
  if (name === surname) return true;
  const given = full.parts[0]?.fold ?? '';
  return parts.length === 1 && parts[0]?.fold === given && isGivenName(given) && isSurelyPerson(mention, story);
}

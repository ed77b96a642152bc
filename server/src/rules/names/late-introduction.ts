import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { introducedPeople, isFullName } from '../../analysis/names/introductions.ts';
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
    for (const { surname, mentions } of introducedPeople(story)) {
      const [first] = mentions;
      const full = mentions.find(isFullName);
      // “President Marlin” introduces: the title says who it is.
      if (first === undefined || full === undefined || isFullName(first) || first.titles.length > 0) continue;
      if (first.name !== surname || checked.has(surname) || isAttribute(first, story)) continue;
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

// “the ” in “the Marlin years”, “ campaign”: the name stands for a time, a house or a side, not for the person.
const BEFORE = /\b(?:the|an?|\d{4}|pro-|anti-) ?$/i;
const AFTER =
  /^(?:['’]s)? (?:administrations?|advis[eo]rs?|aides?|allies|allied|backers?|brothers|campaigns?|camp|delegates|donors|eras?|family|fans|foundation|name|organization|presidency|supporters?|surrogates?|team|tower|years?|voters?|wing)\b/i;
const NEAR = 20;

function isAttribute({ span }: Mention, { text }: Story): boolean {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  return BEFORE.test(before) || AFTER.test(text.slice(span.end, span.end + NEAR));
}

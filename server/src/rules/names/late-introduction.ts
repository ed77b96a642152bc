import * as z from 'zod';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { isGivenName } from '../../analysis/names/given-names.ts';
import {
  type Introduced,
  introducedPeople,
  isFullName,
  isMetBefore,
  isSurelyPerson,
  isTitledInList,
  neverIntroduced,
  standsForMore,
  toldMentions,
} from '../../analysis/names/introductions.ts';
import type { Mention } from '../../analysis/names/mentions.ts';
import type { Story } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { COURTESIES } from '../../english/titles.ts';
import { sliceOf } from '../../text/span.ts';
import type { Phrase } from '../../wording/say.ts';
import { defineRule, type Finding } from '../rule.ts';

export const lateIntroduction = defineRule({
  id: 'late-introduction',
  category: 'names',
  summary: 'Give a person’s full name before the surname alone.',
  severity: 'hint',
  options: z.strictObject({}),
  *check(story) {
    const checked = checkedForms(story);
    const told = toldMentions(story);
    for (const person of introducedPeople(story, told)) {
      if (!checked.has(person.surname)) yield* findLate(person, story);
    }
    for (const { name, span } of neverIntroduced(story, told)) {
      if (checked.has(name)) continue;
      const message = `Give the full name of “${name}” here; the story never does.`;
      yield { span, message, related: [], fixes: [], why: ['The surname stands alone throughout the story.'] };
    }
  },
});

/** Where the story, and where a caption, first calls somebody by less than the full name that comes later. */
function* findLate({ surname, mentions, captioned }: Introduced, story: Story): Generator<Finding> {
  const full = mentions.find(isFullName);
  if (full === undefined) return;
  for (const first of [mentions[0], captioned[0]]) {
    if (first === undefined || isFullName(first) || saysWho(first, story) || isTitledInList(first, story)) continue;
    if (!isShortFor(first, surname, full, story) || standsForMore(first, story) || isMetBefore(story, first)) continue;
    const title: Phrase = ['Replace “{0}” with “{1}”', first.name, full.name];
    yield {
      span: first.span,
      message: `Give the full name of “${first.name}” here; the story does so only later.`,
      related: [{ span: full.span, message: `“${full.name}” is introduced here.` }],
      fixes: [{ kind: 'draft', title, edits: [{ span: first.span, newText: full.name }] }],
      why: ['The name stands alone before the full name.'],
    };
  }
}

const COURTESY = new RegExp(`^${anyOf(COURTESIES)}\\.?$`);

/** “President Marlin” introduces: the title says who it is. */
function saysWho({ titles }: Mention, { text }: Story): boolean {
  return titles.some((title) => !COURTESY.test(sliceOf(text, title)));
}

/** “Marlin” or “Anna” for “Anna Marlin”. */
function isShortFor(mention: Mention, surname: string, full: Mention, story: Story): boolean {
  const { name, parts } = mention;
  if (name === surname) return true;
  const given = full.parts[0]?.fold ?? '';
  return parts.length === 1 && parts[0]?.fold === given && isGivenName(given) && isSurelyPerson(mention, story);
}

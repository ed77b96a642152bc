import * as z from 'zod';
import { findPostChanges, type PostChange } from '../../analysis/names/post-changes.ts';
import { findTitleForms } from '../../analysis/names/title-forms.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding, type Fix, fit } from '../rule.ts';
import { settleEach } from './rival-forms.ts';

export const inconsistentTitle = defineRule({
  id: 'inconsistent-title',
  category: 'names',
  summary: 'Spell out a title before a name, or shorten it, but not both; give a person one post.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    yield* settleEach(findTitleForms(story), story, stylebook, 'One is short for the other.');
    for (const change of findPostChanges(story)) yield askForPost(change, story.text);
  },
  *acrossDrafts(stories) {
    for (const change of findPostChanges(stories)) yield askForPost(change, stories.text);
  },
});

/** Which post is right is for the reporter to find out, so that both are offered. */
function askForPost({ surname, first, later }: PostChange, text: string): Finding {
  const [before, here] = [sliceOf(text, first), sliceOf(text, later)];
  const replace = (from: Span, to: Span): Fix => {
    const [written, wanted] = [sliceOf(text, from), sliceOf(text, to)];
    const newText = isCapital(written) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
    return { kind: 'draft', title: ['Replace “{0}” with “{1}”', written, newText], edits: [{ span: from, newText }] };
  };
  return {
    span: later,
    message: messageFor(surname, before, here),
    related: [{ span: first, message: `It is “${before}” here.` }],
    fixes: [replace(later, first), replace(first, later)],
    why: ['One person holds only one of the two.', 'The story tells of no change.'],
  };
}

function messageFor(surname: string, before: string, here: string): string {
  return fit(
    `Check the title of “${surname}”: “${before}” before, “${here}” here.`,
    `Check the title: “${before}” before, another here.`,
  );
}

function isCapital(words: string): boolean {
  return words.charAt(0) !== words.charAt(0).toLowerCase();
}

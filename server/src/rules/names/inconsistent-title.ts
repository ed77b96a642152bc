import * as z from 'zod';
import { findPostChanges, type PostChange } from '../../analysis/people/post-changes.ts';
import { findTitleForms } from '../../analysis/people/title-forms.ts';
import { findTwoCourtesies } from '../../analysis/people/two-courtesies.ts';
import { raised } from '../../text/letter-case.ts';
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
    yield* settleEach(findTwoCourtesies(story), story, stylebook, 'Both are said of one woman.');
    for (const change of findPostChanges(story)) yield askForPost(change, story.text);
  },
  *acrossDrafts(stories) {
    for (const change of findPostChanges(stories)) yield askForPost(change, stories.text);
  },
});

/** Which post is right is for the reporter to find out, so that both are offered. */
function askForPost({ surname, first, later, areAlike }: PostChange, text: string): Finding {
  const [before, here] = [sliceOf(text, first), sliceOf(text, later)];
  const replace = (from: Span, to: Span): Fix => {
    const [written, wanted] = [sliceOf(text, from), sliceOf(text, to)];
    const newText = inCaseOf(written, wanted);
    return { kind: 'draft', title: ['Replace “{0}” with “{1}”', written, newText], edits: [{ span: from, newText }] };
  };
  return {
    span: later,
    message: messageFor(surname, before, here),
    related: [{ span: first, message: `It is “${before}” here.` }],
    fixes: [[later, first] as const, [first, later] as const]
      .filter(([from, to]) => areAlike && standsWell(sliceOf(text, to), from, text))
      .map(([from, to]) => replace(from, to)),
    why: ['One person holds only one of the two.', 'The story tells of no change.'],
  };
}

function messageFor(surname: string, before: string, here: string): string {
  return fit(
    `Check the title of “${surname}”: “${before}” before, “${here}” here.`,
    `Check the title: “${before}” before, another here.`,
  );
}

// “, the ”, “Harrow’s ”, “24-year-old ”, “, ”: what any post may stand after; “an orthopaedic ” goes with one only.
const STANDS_AFTER =
  /(?:^|[.,;:!?()“”"–—]\s*|\n\s*|\b(?:the|an?|its|their|his|her|our|as|is) |[’']s? |-year-old |\p{Lu}[\p{L}’'.-]* )$/u;
const ARTICLE = /\b(an?) (?:\d+-year-old )?$/i;
const VOWEL = /^[aeiou]/i;
const FAR = 40;

/** Whether a post reads well in a place: no “a assistant coach”, and no “orthopaedic anaesthetist”. */
function standsWell(post: string, { start }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  if (!STANDS_AFTER.test(before)) return false;
  const article = ARTICLE.exec(before)?.[1]?.toLowerCase();
  return article === undefined || before.endsWith('-old ') || (article === 'an') === VOWEL.test(post);
}

// “CEO”: letters are never small.
const LETTERS = /^\p{Lu}{2,}$/u;
const SMALL_WORDS = /^(?:for|in|of|the|to)$/;

/** “chief financial officer” for “chief operating officer”, “Chief Financial Officer” for “Chief Operating Officer”. */
function inCaseOf(written: string, wanted: string): string {
  const words = written.split(' ');
  const isCapitalised = words.length > 1 && words.every((word) => isCapital(word) || SMALL_WORDS.test(word));
  return wanted
    .split(' ')
    .map((word, i) => {
      if (LETTERS.test(word) || SMALL_WORDS.test(word)) return word;
      if (isCapital(written) && (i === 0 || isCapitalised)) return raised(word);
      return isCapital(written) || wanted.endsWith('.') ? word : word.charAt(0).toLowerCase() + word.slice(1);
    })
    .join(' ');
}

function isCapital(words: string): boolean {
  return words.charAt(0) !== words.charAt(0).toLowerCase();
}

import * as z from 'zod';
import { countRuns, isRepeated } from '../../analysis/attribution/repeated-quotes.ts';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import { isGivenName } from '../../analysis/names/given-name-forms.ts';
import type { Mention } from '../../analysis/names/mentions.ts';
import { aloneAboveNamesakes } from '../../analysis/people/above-namesakes.ts';
import { shownAlone } from '../../analysis/people/caption-names.ts';
import {
  type Introduced,
  introducedPeople,
  isFullName,
  isMetBefore,
  isSurelyPerson,
  isTitledInList,
  standsForMore,
} from '../../analysis/people/introductions.ts';
import { findLatePost, type LatePost } from '../../analysis/people/late-posts.ts';
import { isPredicate, namesMany, neverIntroduced } from '../../analysis/people/never-introduced.ts';
import { neverTold } from '../../analysis/people/never-told.ts';
import { goesByOneName, isCalled } from '../../analysis/people/one-name.ts';
import type { Story } from '../../analysis/story.ts';
import { isCalendarWord } from '../../english/calendar.ts';
import { isCommonWord } from '../../english/known-words.ts';
import { isSharedTitle } from '../../english/titles.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { contains, sliceOf } from '../../text/span.ts';
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
    for (const person of introducedPeople(story, mayBeLate)) {
      if (checked.has(person.surname)) continue;
      yield* findLate(person, story);
      const late = findLatePost(person, story);
      if (late !== undefined) yield toldLate(late);
    }
    for (const { alone, full } of aloneAboveNamesakes(story)) {
      if (!checked.has(alone.name)) yield toldOfSeveral(alone, full);
    }
    for (const { name, span } of [...neverIntroduced(story), ...shownAlone(story)]) {
      if (checked.has(name) || isCalled(name, story)) continue;
      const message = `Give the full name of “${name}” here; the story never does.`;
      yield { span, message, related: [], fixes: [], why: ['The surname stands alone throughout the story.'] };
    }
    for (const { name, span } of neverTold(story)) {
      if (checked.has(name)) continue;
      const message = `Say who “${name}” is; the story never does.`;
      yield { span, message, related: [], fixes: [], why: ['Nothing beside the name says who it is.'] };
    }
  },
});

/** Of the others it is dear to find out whether they are people. */
function mayBeLate(person: Introduced): boolean {
  const [first, second] = person.mentions;
  return comesShort(person) || (second !== undefined && first?.speaks === true && first.posts.length === 0);
}

/** Whose full name it is, where several have the surname, is for the reporter to say. */
function toldOfSeveral(alone: Mention, full: Mention): Finding {
  return {
    span: alone.span,
    message: `Give the full name of “${alone.name}” here; the story does so only later.`,
    related: [{ span: full.span, message: `“${full.name}” is introduced here.` }],
    fixes: [],
    why: ['The name stands alone before any full name.'],
  };
}

function toldLate({ first, told }: LatePost): Finding {
  return {
    span: first.span,
    message: `Say who “${first.name}” is here; the story does so only later.`,
    related: [{ span: told.span, message: 'Who it is stands here.' }],
    fixes: [],
    why: ['The name stands in full before the story says who it is.'],
  };
}

/** Whether the story or its captions begin with less than somebody’s full name. */
function comesShort({ mentions, captioned }: Introduced): boolean {
  return [mentions[0], captioned[0]].some((first) => first !== undefined && !isFullName(first));
}

/** Where the story, and where a caption, first calls somebody by less than the full name that comes later. */
function* findLate({ surname, mentions, captioned }: Introduced, story: Story): Generator<Finding> {
  const full = mentions.find(isFullName);
  if (full === undefined || isShouted(full) || isMonthBefore(full, story)) return;
  for (const first of [mentions[0], captioned[0]]) {
    if (first === undefined || isFullName(first) || tellsWho(first, story) || isTitledInList(first, story)) continue;
    if (!isShortFor(first, surname, full, story) || standsForMore(first, story) || isMetBefore(story, first)) continue;
    if (
      namesMany(first.parts.at(-1)?.fold ?? '') ||
      namesOneOfMany(first, story) ||
      isBeforeNoun(first, story) ||
      goesByOneName(first.name, story) ||
      isPulledUp(first, story)
    )
      continue;
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

/** “Mayor Marlin”, but not “Captain Marlin” or “Mr Marlin”: a title that one has at a time says who it is. */
function tellsWho({ titles }: Mention, { text }: Story): boolean {
  return titles.some((title) => !isSharedTitle(sliceOf(text, title)));
}

// “GRANT”, “JEFFERY”: longer than the letters of “JD Vance”.
const SHOUTED = /^\p{Lu}{4,}$/u;

/** “GRANT” in “ALAN GRANT”: in a script or a list, and not in running text. */
function isShouted({ parts }: Mention): boolean {
  return parts.some(({ form }) => SHOUTED.test(form));
}

// “ last ”, “, in ”
const BEFORE_MONTH = /\b(?:during|in|last|next|since|this|until) $/;

/** “August Everlast” in “last August Everlast said”: a month and the next name. */
function isMonthBefore({ parts, span }: Mention, { text }: Story): boolean {
  return isCalendarWord(parts[0]?.fold ?? '') && BEFORE_MONTH.test(wordsBefore(text, span.start, NEAR));
}

// “the senior ”
const ONE_OF_MANY = /\b(?:an?|the) (?:\p{Ll}+ )+$/u;
// “ on the committee”, “ who”
const TOLD_APART = /^ (?:at|for|from|in|of|on|who|with) /;
const NEAR = 40;

/** “the senior Democrat”: a word for one of many, though “Virginia Democrat” looks like a name. */
function namesOneOfMany({ name, span }: Mention, { text }: Story): boolean {
  if (!ONE_OF_MANY.test(wordsBefore(text, span.start, NEAR))) return false;
  return isCommonWord(name.toLowerCase()) || TOLD_APART.test(wordsAfter(text, span.end, NEAR));
}

// “her ”, “the ”
const OWNED_BEFORE = /\b(?:an?|her|his|its|my|our|the|their|your) $/i;
const SMALL_AFTER = /^ (?!and\b|or\b)\p{Ll}{3,}/u;

// “ election signs”, “ campaign buttons”: things of a kind, and no verb.
const BEFORE_THINGS = /^ (\p{Ll}{3,}(?<!ed|s|ly)) \p{Ll}{3,}s\b/u;

/** “her Marlian first officer”, “the Marlin bridge”, “Marlin election signs”: a name that tells what kind of thing it is. */
function isBeforeNoun({ span, speaks }: Mention, { text }: Story): boolean {
  const thing = BEFORE_THINGS.exec(wordsAfter(text, span.end, NEAR))?.[1];
  if (thing !== undefined && !isPredicate(thing)) return true;
  if (speaks || !OWNED_BEFORE.test(wordsBefore(text, span.start, NEAR))) return false;
  return SMALL_AFTER.test(wordsAfter(text, span.end, NEAR));
}

const WORDS_BESIDE_AT_MOST = 6; // “Marlin, the mayor, said of returning”.

/** Whether a mention stands in a pull quote: a paragraph that is a quotation of the story once more, and who says it. */
function isPulledUp({ span }: Mention, { blocks, quotes }: Story): boolean {
  const block = blocks.find((other) => contains(other.span, span));
  const inside = block === undefined ? [] : quotes.filter((quote) => contains(block.span, quote.span));
  if (block === undefined || inside.length === 0) return false;
  const runs = countRuns(inside, quotes);
  if (!inside.every((quote) => isRepeated(quote, runs))) return false;
  const beside = inside.reduceRight(
    (words, quote) =>
      words.slice(0, quote.span.start - block.span.start) + words.slice(quote.span.end - block.span.start),
    block.prose,
  );
  return beside.split(/\s+/).filter((word) => word !== '').length <= WORDS_BESIDE_AT_MOST;
}

/** “Marlin” or “Anna” for “Anna Marlin”. */
function isShortFor(mention: Mention, surname: string, full: Mention, story: Story): boolean {
  const { name, parts } = mention;
  if (name === surname) return true;
  const given = full.parts[0]?.fold ?? '';
  return parts.length === 1 && parts[0]?.fold === given && isGivenName(given) && isSurelyPerson(mention, story);
}

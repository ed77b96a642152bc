import { isKnown } from '../../english/known-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import { namesRole } from '../sentences/roles.ts';
import { countBySurname, surnameOf } from './full-names.ts';
import { isMetBefore, toldMentions } from './introductions.ts';
import { hasTitle, isIntroduced, tellsPerson } from './person-introductions.ts';
import { standsUnintroduced } from './taken-as-known.ts';

const PLACES_AT_MOST = 2; // Of whom a story tells more, readers know.
const NEAR = 40;
// “ told the meeting”, “ offered to lend”, “ said.”: what somebody does who has words or an aim in the story; but no “ added 25 points”.
const SPEAKS_OR_VOWS =
  /^ (?:\p{Ll}+ly )?(?:added|agreed to|asked|offered to|promised to|refused to|replied|said|says|told|vowed to)\b(?! \d)/u;
// “, 61,”, “ of the crew”, “ (left)”, “ on the radio”: what may say who somebody is.
const TOLD_BEHIND = /^(?:,|\(| (?:at|for|from|in|of|on|who|whose|with) | [–—-]| \()/;

/**
 * The people whom a story gives in full and never says who they are: “Ole Brandt said that it was late”, and nothing beside
 * the name there or elsewhere. Who has a known surname may be known, and whoever stands behind a role is told by it.
 */
export function* neverTold(story: NamedStory): Generator<Mention> {
  const told = toldMentions(story);
  const bearers = countBySurname(story);
  const sentenceOf = sentenceFinder(story);
  for (const { kind, mentions } of story.entities) {
    const [first] = mentions;
    if (kind === 'organisation' || kind === 'place' || mentions.length > PLACES_AT_MOST) continue;
    if (first?.parts.length !== 2 || !told.has(first) || isMetBefore(story, first)) continue;
    const surname = surnameOf(first);
    if (isKnown(surname) || bearers.get(surname) !== mentions.length) continue;
    const at = sentenceOf(first.span);
    if (isToldByRole(at, story) || !isNeverTold(mentions, story)) continue;
    if (!tellsPerson(first, story) && !hasPronoun(at, story)) continue;
    yield first;
  }
}

/** “A pilot has seen the island. Ole Brandt said …”: the sentence before speaks of somebody who may be he. */
function isToldByRole(at: number, { sentences, text }: NamedStory): boolean {
  const before = sentences[at - 1];
  return before === undefined || namesRole(sliceOf(text, before.span));
}

// “Group on ”, “Office for ”: what stands within the name of a body.
const WITHIN_BODY = /\p{Lu}[\p{L}’'-]+ (?:against|for|of|on|to) $/u;

// “ offered to lend the boats his yard”, before any quotation mark
const PRONOUN = /^[^"“”]*\b(?:he|her|his|she)\b/;

/** Whether a sentence goes on about a person, where the name may be a firm’s. */
function hasPronoun(at: number, { sentences, text }: NamedStory): boolean {
  const sentence = sentences[at];
  return sentence !== undefined && PRONOUN.test(sliceOf(text, sentence.span));
}

/** Whether nothing beside any of the names says who it is, and somebody of this name speaks or has something in mind. */
function isNeverTold(mentions: Entity['mentions'], story: NamedStory): boolean {
  const [first] = mentions;
  if (first === undefined || !standsUnintroduced(first, story)) return false;
  if (WITHIN_BODY.test(wordsBefore(story.text, first.span.start, NEAR))) return false;
  const after = (mention: Mention) => wordsAfter(story.text, mention.span.end, NEAR);
  const isTold = (mention: Mention) =>
    isIntroduced(mention, story) || hasTitle(mention, story) || TOLD_BEHIND.test(after(mention));
  return SPEAKS_OR_VOWS.test(after(first)) && !mentions.some(isTold);
}

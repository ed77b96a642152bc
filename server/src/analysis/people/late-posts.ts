import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { namesRole } from '../sentences/roles.ts';
import { SAID_BEFORE, SAYS_BEHIND } from '../sentences/saying.ts';
import { type Introduced, isFullName } from './introductions.ts';
import { isIntroduced } from './person-introductions.ts';
import { standsUnintroduced } from './taken-as-known.ts';

/** Where somebody is named in full and says something, and where a later paragraph first tells what they are. */
export interface LatePost {
  readonly first: Mention;
  readonly told: Mention;
}

/** Finds somebody who speaks before the story says who it is: “said Ada Quist.”, and further down “Quist, rector of Holm, said”. */
export function findLatePost({ mentions }: Introduced, story: NamedStory): LatePost | undefined {
  const [first, ...others] = mentions;
  if (first === undefined || !isFullName(first) || !standsUnintroduced(first, story) || isIntroduced(first, story))
    return;
  if (!saysOutright(first, story) || isTold(first, story)) return;
  const told = others.find((mention) => isTold(mention, story));
  if (told === undefined || isSameParagraph(first, told, story)) return;
  return { first, told };
}

const NEAR = 60;

function saysOutright({ span }: Mention, { text }: NamedStory): boolean {
  return SAYS_BEHIND.test(wordsAfter(text, span.end, NEAR)) || SAID_BEFORE.test(wordsBefore(text, span.start, NEAR));
}

// “, rector of Holm”, “, the cabinet member for the environment”
const POST_BEHIND =
  /^, (?:(?:an?|the|its|their|who (?:is|has been|was) (?:an?|the)?) ?)?([\p{L}’' -]{3,50}?)(?:,| (?:at|for|in|of|with)\b)/u;

function isTold({ span, posts }: Mention, { text }: NamedStory): boolean {
  if (posts.length > 0) return true;
  return namesRole(POST_BEHIND.exec(wordsAfter(text, span.end, NEAR))?.[1] ?? '');
}

function isSameParagraph(a: Mention, b: Mention, { blocks }: NamedStory): boolean {
  return blocks.some(({ span }) => span.start <= a.span.start && b.span.end <= span.end);
}

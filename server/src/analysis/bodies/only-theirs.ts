import { isBody } from '../../text/block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { overlaps } from '../../text/span.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NamedBody } from './body-ties.ts';
import { plainWord } from './near-words.ts';
import { standsAtPlace } from './rare-words.ts';

/** A word in each of the forms that two names have it in: “coasts” and “coastal”. */
export type SameWord = readonly string[];

/** Whether no other name of the story has these words; one word alone may be short for the body. */
export function isOnlyTheirs(shared: readonly SameWord[], bodies: readonly NamedBody[], story: NamedStory): boolean {
  const places = bodies.flatMap((body) => body.places);
  const named = namesByWord(story.mentions);
  const [first = []] = shared;
  return !first
    .flatMap((word) => named.get(word) ?? [])
    .some(({ mention, words }) => {
      if (!shared.every((same) => same.some((word) => words.includes(word)))) return false;
      if (words.length === 1 && !standsAtPlace(mention, story)) return false;
      return !places.some((place) => overlaps(place, mention.span));
    });
}

interface NameWithWords {
  readonly mention: Mention;
  readonly words: readonly string[];
}

/** The names in the body of a story by each of their words. */
const namesByWord = knownOnce((mentions: NamedStory['mentions']): ReadonlyMap<string, readonly NameWithWords[]> => {
  const byWord = new Map<string, NameWithWords[]>();
  for (const mention of mentions.filter(({ block }) => isBody(block))) {
    const words = mention.parts.map(({ fold }) => plainWord(fold));
    for (const word of new Set(words)) {
      const named = byWord.get(word);
      if (named === undefined) byWord.set(word, [{ mention, words }]);
      else named.push({ mention, words });
    }
  }
  return byWord;
});

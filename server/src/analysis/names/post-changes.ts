import { anyOf } from '../../english/any-of.ts';
import { excludeEachOther } from '../../english/posts.ts';
import { type Block, isOwnVoice } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { isQuoted } from '../sentences/quotes.ts';
import type { HeldPost } from './held-posts.ts';
import type { Entity, Mention } from './mentions.ts';
import type { NamedStory } from './named-story.ts';
import { sentenceFinder } from './story-sentences.ts';

/** A person whom a story gives two posts of which one person holds one, without a word on why. */
export interface PostChange {
  readonly surname: string;
  readonly first: Span;
  readonly later: Span;
}

// “was promoted”, “rose to”, “her rank of”, “took over”: a story that tells of a change knows why there are two posts.
const TELLS_OF_CHANGE = new RegExp(`\\b${anyOf(beside.changes)}\\b`, 'i');

/** Finds the people whose post changes with no word of it: “Col. Ada Quist”, later “Major Quist”. */
export function findPostChanges(story: NamedStory): PostChange[] {
  const people = story.entities.filter(({ mentions }) => mentions.filter(({ posts }) => posts.length > 0).length > 1);
  if (people.length === 0) return [];
  const holders = story.mentions.filter(({ posts }) => posts.length > 0);
  const blocks = new Map(holders.map(({ span, block }) => [span.start, block]));
  return people.flatMap((entity) => changeOf(entity, story, blocks));
}

function changeOf({ mentions }: Entity, story: NamedStory, blocks: ReadonlyMap<number, Block>): PostChange[] {
  const surname = mentions.find(({ parts }) => parts.length > 1)?.parts.at(-1);
  if (surname === undefined) return [];
  const held = mentions
    .filter(({ parts, span }) => parts.at(-1)?.core === surname.core && isTold(blocks.get(span.start), span, story))
    .flatMap(({ posts, span }) => posts.map((post) => ({ ...post, holder: span })));
  const [first, later] = findRivals(held);
  if (first === undefined || later === undefined || held.some(({ isOneOfSeveral }) => isOneOfSeveral)) return [];
  return tellsOfChange(mentions, story) ? [] : [{ surname: surname.form, first: first.span, later: later.span }];
}

/** Whether a name that has a post stands in the story’s own words. */
function isTold(block: Block | undefined, span: Span, { quotes }: NamedStory): boolean {
  if (block === undefined || isQuoted(quotes, span)) return false;
  return isOwnVoice(block) || block.kind === 'caption' || block.kind === 'box';
}

type PostOfHolder = HeldPost & { readonly holder: Span };

/** The first two posts that exclude each other; a person may have one in each of two bodies. */
function findRivals(held: readonly PostOfHolder[]): readonly PostOfHolder[] {
  for (const [i, later] of held.entries()) {
    const first = held
      .slice(0, i)
      .find(
        (other) =>
          other.holder.start !== later.holder.start &&
          excludeEachOther(other.posts, later.posts) &&
          !areOfTwoBodies(other, later),
      );
    if (first !== undefined) return [first, later];
  }
  return [];
}

function areOfTwoBodies(a: HeldPost, b: HeldPost): boolean {
  return a.bodies.length > 0 && b.bodies.length > 0 && !a.bodies.some((name) => b.bodies.includes(name));
}

// “She was promoted”, “After his appointment”.
const HE_OR_SHE = /\b(?:he|she|his|her|they|their)\b/i;

/** Whether a change is told in a sentence that names the person, or in one after it that says “she”. */
function tellsOfChange(mentions: readonly Mention[], story: NamedStory): boolean {
  const sentenceOf = sentenceFinder(story);
  const named = new Set(mentions.map(({ span }) => sentenceOf(span)));
  return story.sentences.some(({ span }, i) => {
    const words = sliceOf(story.text, span);
    return (named.has(i) || (named.has(i - 1) && HE_OR_SHE.test(words))) && TELLS_OF_CHANGE.test(words);
  });
}

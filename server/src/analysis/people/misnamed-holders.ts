import { excludeEachOther, isPartOfAnother } from '../../english/posts.ts';
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { type HeldPost, mayBeOfOneBody } from '../posts/held-posts.ts';
import type { AlonePost } from './alone-posts.ts';
import { describe } from './descriptions.ts';

/** A post that nobody in the story holds but that somebody speaks in, and the only one it can be, who has another. */
export interface MisnamedHolder {
  readonly person: Entity;
  readonly first: HeldPost;
  readonly later: HeldPost;
}

/** “The Bishop of Harrow, Ole Brandt, …”, and further down “the archbishop said”, where nobody is the archbishop. */
export function findMisnamedHolders(alone: readonly AlonePost[], story: NamedStory): MisnamedHolder[] {
  const acting = alone.filter(doesSomething);
  if (acting.length === 0) return [];
  const told = story.mentions.flatMap(({ posts }) => posts);
  const holders = holdersIn(story);
  return acting.flatMap((later): MisnamedHolder[] => {
    if (isTheirs(later, told)) return [];
    const rivals = holders.flatMap((holder) => firstRival(holder, later) ?? []);
    const [rival] = rivals;
    if (rival === undefined || rivals.length > 1) return [];
    if (later.block.kind === 'headline')
      return alone.some((other) => other !== later && areOne(other, later))
        ? []
        : [{ person: rival.person, first: later, later: rival.first }];
    if (rival.first.span.start > later.span.start || othersBetween(rival.person, later, story)) return [];
    if (alone.some((other) => other.span.start < rival.first.span.start && areOne(other, later))) return [];
    return [{ ...rival, later }];
  });
}

/** Whether a post says who does something; a headline leaves the article out. */
function doesSomething({ speaks, acts, block }: AlonePost): boolean {
  return block.kind === 'headline' || speaks || acts === 'known';
}

// A sentence ends, or a line.
const ENDS = /[.!?\n]/;

/** Whether somebody of whom no post is told is named after whom the post may be, so that it may be theirs. */
function othersBetween({ mentions }: Entity, { span }: AlonePost, story: NamedStory): boolean {
  const before = mentions.findLast((mention) => mention.span.start < span.start)?.span;
  const last = before?.start ?? 0;
  // “Brandt, the treasurer said, was tired”: somebody else speaks of him.
  if (before !== undefined && !ENDS.test(story.text.slice(before.end, span.start))) return true;
  const opens = startOfParagraphBefore(span.start, story);
  return story.entities.some(
    (other) =>
      other.mentions !== mentions &&
      other.kind !== 'place' &&
      other.kind !== 'organisation' &&
      !other.mentions.some((mention) => isKnown(mention, story.text)) &&
      other.mentions.some(({ parts }) => parts.length > 1) &&
      other.mentions.some(
        ({ span: named, parts, speaks }) =>
          named.start < span.start && ((named.start > last && parts.length > 1) || (named.start >= opens && speaks)),
      ),
  );
}

/** Where the paragraph before one begins: who speaks there by the surname may be told by the post here. */
function startOfParagraphBefore(place: number, { blocks }: NamedStory): number {
  const at = blocks.findIndex(({ span }) => span.start <= place && place < span.end);
  return blocks[at - 1]?.span.start ?? 0;
}

// “a party official, ”
const TOLD_BEFORE = /\ban? [^.,;!?]{3,40}, $/;
const NEAR = 50;

/** Whether the story says what somebody is, so that it is nothing else. */
function isKnown(mention: Mention, text: string): boolean {
  if (mention.posts.length > 0 || describe(mention, text) !== undefined) return true;
  const opens = mention.titles[0]?.start ?? mention.span.start;
  return TOLD_BEFORE.test(text.slice(Math.max(0, opens - NEAR), opens));
}

/** Whether one of the posts that the story tells of somebody is a post, or may be. */
function isTheirs(later: AlonePost, told: readonly HeldPost[]): boolean {
  return told.some((held) => held.span.start === later.span.start || areOne(held, later));
}

function areOne(a: HeldPost, b: HeldPost): boolean {
  return a.posts.some((post) => b.posts.some((other) => post.name === other.name || isPartOfAnother(post, other)));
}

/** Somebody who holds posts, each one instead of another. */
interface Holder {
  readonly person: Entity;
  readonly held: readonly HeldPost[];
}

function holdersIn({ entities }: NamedStory): Holder[] {
  return entities
    .map((person): Holder => ({ person, held: person.mentions.flatMap(({ posts }) => posts) }))
    .filter(({ held }) => held.length > 0 && !held.some(({ isOneOfSeveral }) => isOneOfSeveral));
}

function firstRival({ person, held }: Holder, later: AlonePost): Omit<MisnamedHolder, 'later'> | undefined {
  const first = held.find((post) => excludeEachOther(post.posts, later.posts) && mayBeOfOneBody(post, later));
  return first && { person, first };
}

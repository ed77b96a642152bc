import {
  areOfOneClass,
  doneIn,
  excludeEachOther,
  isOneOf,
  mayBeOnePersons,
  mayBeReplaced,
} from '../../english/posts.ts';
import { type Block, isOwnVoice } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Entity, Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { sentenceFinder } from '../names/story-sentences.ts';
import { areOfTwoBodies, type HeldPost, mayBeOfOneBody } from '../posts/held-posts.ts';
import { postsLeft } from '../posts/offices.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { findAlonePosts } from './alone-posts.ts';
import { areTwoRoles, describe, describeHeld } from './descriptions.ts';
import { withLedPosts } from './led-posts.ts';
import { findMisnamedHolders } from './misnamed-holders.ts';
import { mentionsWithPostsAlone } from './office-bearers.ts';
import { isActing, isPassing, isStandInFor } from './stand-ins.ts';
import { sentencesOnChange } from './told-changes.ts';

/** A person whom a story gives two posts of which one person holds one, without a word on why. */
export interface PostChange {
  readonly surname: string;
  readonly first: Span;
  readonly later: Span;
  /** Whether the words for the one could stand where the other does: “in charge” is no “assistant manager”. */
  readonly areAlike: boolean;
}

/** Finds the people whose post changes with no word of it: “Col. Ada Quist”, later “Major Quist”. */
export function findPostChanges(read: NamedStory): PostChange[] {
  const alone = findAlonePosts(read);
  const story = withLedPosts(alone, read);
  const misnamed = findMisnamedHolders(alone, story).filter(
    ({ person }) => sentencesOnChange(person.mentions, story).length === 0,
  );
  return [
    ...changesOfNamed(story),
    ...misnamed.map(({ person, first, later }) => toChange(surnameOf(person), [first, later], story)),
  ];
}

/** The changes of those who are named beside both of their posts. */
function changesOfNamed(story: NamedStory): PostChange[] {
  const joined = mentionsWithPostsAlone(story);
  const mentionsOf = (entity: Entity) => joined.get(entity) ?? entity.mentions;
  const people = story.entities.filter((entity) => mentionsOf(entity).length > 1);
  if (people.length === 0) return [];
  const blocks = new Map(story.mentions.map(({ span, block }) => [span.start, block]));
  return people.flatMap((entity) => {
    const surname = entity.mentions.find(({ parts }) => parts.length > 1)?.parts.at(-1);
    if (surname === undefined) return [];
    const toPerson = (mentions: readonly Mention[]): ToldPerson => {
      const told = mentions.filter(
        ({ parts, span }) => parts.at(-1)?.core === surname.core && isTold(blocks.get(span.start), span, story),
      );
      return { surname: surname.form, mentions, told };
    };
    const changes = changeOf(toPerson(mentionsOf(entity)), story);
    return changes.length > 0 ? changes : changeOfRole(toPerson(entity.mentions), story);
  });
}

/** Somebody with a full name, and the mentions with the surname in the story’s own words. */
interface ToldPerson {
  readonly surname: string;
  readonly mentions: readonly Mention[];
  readonly told: readonly Mention[];
}

/** “Ada Quist, the zoo’s vet,” and “the head keeper, Ada Quist,”: whoever is one thing apart by commas is seldom another. */
function changeOfRole({ surname, mentions, told }: ToldPerson, story: NamedStory): PostChange[] {
  if (told.length < 2 || told.some(({ posts }) => posts.some(({ isOneOfSeveral }) => isOneOfSeveral))) return [];
  const [first, ...later] = told.flatMap(
    (mention) => describe(mention, story.text) ?? describeHeld(mention, story.text) ?? [],
  );
  const isStandIn = ({ span }: { readonly span: Span }) => isPassing(span, story.text);
  const other =
    first &&
    later.find(
      (next) =>
        isStandIn(first) === isStandIn(next) &&
        areTwoRoles(first, next) &&
        !mayBeOnePersons(sliceOf(story.text, first.span), sliceOf(story.text, next.span)),
    );
  if (first === undefined || other === undefined || sentencesOnChange(mentions, story).length > 0) return [];
  return [{ surname, first: first.span, later: other.span, areAlike: true }];
}

function changeOf({ surname, mentions, told }: ToldPerson, story: NamedStory): PostChange[] {
  const held = told
    .flatMap(({ posts, span }) => posts.map((post) => ({ ...post, holder: span })))
    .filter((post, _, all) => !post.isHeard || isHisAlone(post, all, mentions, story));
  const [first, later] = findRivals(held, story.text);
  if (first === undefined || later === undefined || held.some(({ isOneOfSeveral }) => isOneOfSeveral)) return [];
  const changes = sentencesOnChange(mentions, story);
  if (changes.length === 0) return [toChange(surname, [first, later], story)];
  const old = stillInOldPost(held, changes, story);
  return old === undefined ? [] : [toChange(surname, [old.first, old.later], story)];
}

function surnameOf({ name, mentions }: Entity): string {
  return mentions.find(({ parts }) => parts.length > 1)?.parts.at(-1)?.form ?? name;
}

function toChange(surname: string, [first, later]: readonly [HeldPost, HeldPost], { text }: NamedStory): PostChange {
  const areAlike = [first, later].every(({ posts, span }) => mayBeReplaced(sliceOf(text, span), posts));
  return { surname, first: first.span, later: later.span, areAlike };
}

/** Whether a post that is only heard may be that of whom it stands with: they have no other there, and nobody else has it. */
function isHisAlone(
  { posts, holder }: PostOfHolder,
  all: readonly PostOfHolder[],
  own: readonly Mention[],
  { mentions }: NamedStory,
): boolean {
  const isOffice = ({ posts: others }: HeldPost) => others.some(({ isTitle }) => !isTitle);
  if (all.some((other) => !other.isHeard && other.holder === holder && isOffice(other))) return false;
  const others = mentions.filter((mention) => mention.posts.length > 0 && !own.includes(mention));
  return !others.some((mention) => mention.posts.some((held) => held.posts.some((post) => isOneOf(post, posts))));
}

// “Capt Quist had led the crew”, “in 2019”: back in the time of the old post.
const LOOKS_BACK = /\bhad\b|\b(?:19|20)\d\d\b/;

/** “Treasurer Ada Quist said” below “Quist, who was promoted from treasurer in June”, with her new post above. */
function stillInOldPost(
  held: readonly PostOfHolder[],
  changes: readonly Span[],
  story: NamedStory,
): { readonly first: PostOfHolder; readonly later: PostOfHolder } | undefined {
  const sentenceOf = sentenceFinder(story);
  for (const change of changes) {
    const left = postsLeft(sliceOf(story.text, change));
    const later = held.find(({ span, posts }) => span.start >= change.end && posts.some((post) => isOneOf(post, left)));
    const first = later && held.find(({ posts }) => excludeEachOther(posts, later.posts));
    const sentence = later && story.sentences[sentenceOf(later.span)];
    if (!first || !later || !sentence || LOOKS_BACK.test(sliceOf(story.text, sentence.span))) continue;
    return { first, later };
  }
  return undefined;
}

/** Whether a name that has a post stands in the story’s own words. */
function isTold(block: Block | undefined, span: Span, { quotes }: NamedStory): boolean {
  if (block === undefined || isQuoted(quotes, span)) return false;
  return isOwnVoice(block) || block.kind === 'caption' || block.kind === 'box';
}

type PostOfHolder = HeldPost & { readonly holder: Span };

/** The first two posts that exclude each other; a person may have one in each of two bodies. */
function findRivals(held: readonly PostOfHolder[], text: string): readonly PostOfHolder[] {
  for (const [i, later] of held.entries()) {
    const first = held
      .slice(0, i)
      .find((other) => other.holder.start !== later.holder.start && areTwoPosts(other, later, text));
    if (first !== undefined) return [first, later];
  }
  return [];
}

/** Whether nobody has both; for years in a post where another part of the story says that somebody stands in is one such pair. */
function areTwoPosts(a: HeldPost, b: HeldPost, text: string): boolean {
  if (isStandInFor(a, b, text)) return !areOfTwoBodies(a, b);
  if (isActing(a, text) !== isActing(b, text)) return false;
  // Who chairs the finance committee may be the treasurer of the club.
  if ([a, b].some(({ span }) => doneIn(sliceOf(text, span)).length > 0) && !mayBeOfOneBody(a, b)) return false;
  return excludeEachOther(a.posts, b.posts) ? !areOfTwoBodies(a, b) : leadOneBody(a, b);
}

function leadOneBody(a: HeldPost, b: HeldPost): boolean {
  return areOfOneClass(a.posts, b.posts) && mayBeOfOneBody(a, b) && !a.isHeard && !b.isHeard;
}

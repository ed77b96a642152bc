import type { Block } from '../../text/block.ts';
import { groupByBlock, type InBlock } from '../../text/in-block.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { HeldPost } from '../posts/held-posts.ts';
import type { AlonePost } from './alone-posts.ts';

/** The story with the posts that it tells of somebody in the paragraph before the one that names them. */
export function withLedPosts(alone: readonly AlonePost[], story: NamedStory): NamedStory {
  const led = findLedPosts(alone, story);
  if (led.size === 0) return story;
  const renewed = new Map<Mention, InBlock<Mention>>();
  for (const mention of story.mentions) {
    const post = led.get(mention.span.start);
    if (post !== undefined) renewed.set(mention, { ...mention, posts: [...mention.posts, post] });
  }
  return {
    ...story,
    mentions: story.mentions.map((mention) => renewed.get(mention) ?? mention),
    entities: story.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => renewed.get(mention) ?? mention),
    })),
  };
}

/**
 * The posts of those whom the paragraph after them names first, by where that name begins: “the managing director of Harrow
 * Ferries has said.”, and below “Ole Brandt told the paper …”.
 */
function findLedPosts(alone: readonly AlonePost[], story: NamedStory): Map<number, HeldPost> {
  const led = new Map<number, HeldPost>();
  if (alone.length === 0) return led;
  const mentionsIn = groupByBlock(story.mentions);
  const postsIn = groupByBlock(alone);
  const firsts = new Set(story.entities.map(({ mentions }) => mentions[0]?.span.start));
  const running = story.blocks.filter(({ kind }) => kind === 'paragraph');
  for (const [i, block] of running.entries()) {
    const [post, second] = postsIn.get(block) ?? [];
    const next = running[i + 1];
    const [name] = next === undefined ? [] : (mentionsIn.get(next) ?? []);
    if (post?.acts === undefined || second !== undefined || next === undefined || name === undefined) continue;
    const opens = name.titles[0]?.start ?? name.span.start;
    const isFirst = opens === next.span.start && firsts.has(name.span.start);
    if (
      isFirst &&
      (name.parts.length > 1 || name.titles.length > 0) &&
      !name.posts.some(isOffice) &&
      namesNobody(block, mentionsIn)
    )
      led.set(name.span.start, post);
  }
  return led;
}

function isOffice({ posts }: HeldPost): boolean {
  return posts.some(({ isTitle }) => !isTitle);
}

function namesNobody(
  block: Block,
  mentionsIn: ReturnType<typeof groupByBlock<NamedStory['mentions'][number]>>,
): boolean {
  return (mentionsIn.get(block) ?? []).every(
    ({ posts, titles, speaks }) => posts.length + titles.length === 0 && !speaks,
  );
}

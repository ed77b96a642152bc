import { type Block, isOwnVoice } from '../../text/block.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { type Span, shiftSpan } from '../../text/span.ts';
import type { NamedStory } from '../names/named-story.ts';
import { type HeldPost, isToldNow, toHeldPost } from '../posts/held-posts.ts';
import { findOffices } from '../posts/offices.ts';
import { actsAlone, speaksAlone } from '../posts/post-holders.ts';
import { isQuoted } from '../sentences/quotes.ts';

/** A post that a story names without its holder: “the archbishop said”. */
export interface AlonePost extends HeldPost {
  /** Whether whoever holds it now says something there. */
  readonly speaks: boolean;
  /** Whether he or she does anything at all there, in the head of a clause: “a surgeon who took out his appendix”. */
  readonly acts: 'anybody' | 'known' | undefined;
  readonly block: Block;
}

const postsIn = knownOfProse((prose) =>
  findOffices(prose).map((read) => {
    const isNow = isToldNow(prose, read.office);
    return {
      ...toHeldPost(prose, read),
      isHeard: true,
      speaks: isNow && speaksAlone(prose, read),
      acts: isNow ? actsAlone(prose, read) : undefined,
    };
  }),
);

/** Finds the posts that nobody named beside them holds, in the story’s own words and in its headlines. */
export function findAlonePosts({ blocks, mentions, quotes }: NamedStory): AlonePost[] {
  const held = new Set(mentions.flatMap(({ posts }) => posts.map(({ span }) => span.start)));
  return blocks
    .filter((block) => isOwnVoice(block) || block.kind === 'headline')
    .flatMap((block) =>
      postsIn(block).flatMap((post) => {
        const span: Span = shiftSpan(post.span, block.span.start);
        return held.has(span.start) || isQuoted(quotes, span) ? [] : [{ ...post, span, block }];
      }),
    );
}

import { anyOf } from '../../english/any-of.ts';
import { type Block, isOwnVoice } from '../../text/block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { withoutFillers } from '../../text/unseen.ts';
import things from '../data/quoted-things.json' with { type: 'json' };
import type { NamedStory } from '../names/named-story.ts';
import { SAYING } from '../sentences/saying.ts';

// “She writes:”, “Quist told the Post that somebody had used an old picture:”: somebody else’s words follow.
const ANNOUNCES = new RegExp(`\\b${anyOf(SAYING, things.writingSays)}\\b[^.;:!?“”"]{0,200}:\\s*$`);

/**
 * Whether the story tells a block in its own words: not a block quotation, nor a paragraph that a line announces as somebody
 * else’s, without quotation marks (“She writes:”), nor a post.
 */
export function isOwnWords(block: Block, story: Pick<NamedStory, 'blocks'>): boolean {
  return isOwnVoice(block) && !isPost(block) && !announcedIn(story).has(block);
}

// “— Harbour Council (@harbour_council) March 24, 2026”: who has posted the words before it.
const POSTED = /[—–-] ?[^—–@]{1,60} \(@\w{1,30}\) /u;

// Most paragraphs have no such sign, which is quicker to see.
const isPost = knownOfProse((prose) => prose.includes('(@') && POSTED.test(withoutFillers(prose)));

const announcedIn = knownOnce(({ blocks }: Pick<NamedStory, 'blocks'>): ReadonlySet<Block> => {
  const announced = blocks.filter((_, at) => {
    const above = blocks[at - 1];
    return above !== undefined && announces(above);
  });
  return new Set(announced);
});

function announces({ prose }: Block): boolean {
  return prose.trimEnd().endsWith(':') && ANNOUNCES.test(withoutFillers(prose));
}

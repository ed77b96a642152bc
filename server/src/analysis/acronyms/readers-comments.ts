import type { Block } from '../../text/block.ts';

// “by quist on Aug 9, 2012 10:52 AM”, “Posted by Quist on Tuesday July 24, @10:05AM”
const WRITTEN_ON = /^\s*(?:posted )?by \S.{0,40}? on [A-Z][a-z]{2,8}\.? .{1,20}?\d{1,2}:\d\d/i;
// “by quist99 (731373)”
const WRITTEN_BY_NUMBER = /^\s*by \S.{0,30}? ?\(\s?[\d ]{4,9}\)/i;
// “Ada — June 25th, 2012, 8:32 pm”
const NAME_AND_TIME = /^\s*\S.{0,30} [—–-] [A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4},? \d{1,2}:\d\d/;
const HEADS = [WRITTEN_ON, WRITTEN_BY_NUMBER, NAME_AND_TIME];
const FEWEST_COMMENTS = 3; // A post has such a line, too, and may quote another.

/**
 * Where readers' comments begin that were copied with a story, if there are any: at the block before the second line that
 * says who wrote one and when, for the first may be the story's own, and such a line may stand below its comment.
 */
export function startOfComments(blocks: readonly Block[]): number | undefined {
  const heads = [...blocks.entries()].filter(([, { prose }]) => HEADS.some((head) => head.test(prose)));
  const second = heads[1]?.[0];
  if (second === undefined || heads.length < FEWEST_COMMENTS) return undefined;
  return blocks[second - 1]?.span.start;
}

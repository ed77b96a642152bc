import type { Block } from '../../text/block.ts';

/** Whether a block tells the story before the story does: its headline and its standfirst. */
export function standsAbove({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst';
}

/** Whether a block tells of the story apart from its running text: captions do, too. */
export function standsApart(block: Block): boolean {
  return standsAbove(block) || block.kind === 'caption';
}

import type { Story } from '../../server/src/analysis/story.ts';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

const desk = deskFor(DEFAULT_CONFIG);

/** The story in some paragraphs of plain text; the first is its headline where it looks like one. */
export function storyOf(...paragraphs: readonly string[]): Story {
  return checkDraft({ uri: 'draft', format: 'plain', text: paragraphs.join('\n\n') }, desk).story;
}

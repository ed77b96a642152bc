import { isOwnView } from '../../analysis/claims/own-view.ts';
import vague from '../../analysis/data/vague-sources.json' with { type: 'json' };
import type { Story } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { DEMONSTRATIVES } from '../../english/function-words.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';

// “critics”, “some”, “others”: who holds the other view, whoever that is.
const ANYBODY: ReadonlySet<string> = new Set([...vague.anybody, ...vague.partly, 'others']);
const LEARNED: ReadonlySet<string> = new Set(vague.learned);

// “But”, “That may be true”, “These are good reasons”: the writer goes back to what was said, and weighs it.
const WEIGHS = new RegExp(`^(?:${anyOf(vague.contrasts)}|${anyOf(DEMONSTRATIVES)})\\b`, 'i');

/** “Critics argue that it is dear. But so is the sea.”: a column brings in the other view only in order to answer it. */
export function isFoil(story: Story, at: number, noun: string): boolean {
  if (!ANYBODY.has(noun) || LEARNED.has(noun)) return false;
  const next = story.sentences[at + 1];
  if (next === undefined || !isBody(next.block) || next.attributed !== 'none') return false;
  return WEIGHS.test(proseOf(next)) && isColumn(story);
}

const isColumn = knownOnce(({ sentences }: Story) => isOwnView(sentences));

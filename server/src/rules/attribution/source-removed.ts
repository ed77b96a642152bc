import * as z from 'zod';
import { findLostSources, type LostSource } from '../../analysis/lost-sources.ts';
import type { EarlierStory, Story } from '../../analysis/story.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { isToCome } from './source-placeholders.ts';

export const sourceRemoved = defineRule({
  id: 'source-removed',
  category: 'attribution',
  summary: 'Keep the source of a claim when you edit its sentence.',
  severity: 'error',
  compares: 'versions',
  options: z.strictObject({}),
  *check(story) {
    const { earlier } = story;
    if (earlier === undefined) return;
    for (const lost of findLostSources(story, earlier.story)) {
      const sentence = story.sentences[lost.at];
      if (sentence !== undefined && !isToCome(story.text, sentence)) yield askForSource(lost, story, earlier);
    }
  },
});

const LONGEST_WORDS = 45; // So that the message keeps to its length.

function askForSource({ at, before, source }: LostSource, story: Story, { story: old, when }: EarlierStory): Finding {
  const span = story.sentences[at]?.span ?? { start: 0, end: 0 };
  const said = wordsAt(old.text, joined(source.source ?? source.cue, source.cue));
  const named = said.length <= LONGEST_WORDS ? said : wordsAt(old.text, source.source ?? source.cue);
  const stood = named.length <= LONGEST_WORDS ? `: “${named}” stood here` : ', which stood here';
  return {
    span: story.claims[at]?.anchor ?? span,
    message: `Name the source again${stood}.`,
    related: [{ span, message: `At ${when}: “${wordsAt(old.text, before.span)}”` }],
    fixes: restoring(span, story, wordsAt(old.text, before.span), named),
    why: [
      `The sentence says what one at ${when} says, by the words that both have.`,
      `There “${said}” names who says so.`,
      'Neither the sentence nor its paragraph names that source now.',
    ],
  };
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Puts back what was cut out, where nothing else changed in the sentence. */
function restoring(span: Span, { text, quotes }: Story, before: string, named: string): Fix[] {
  const now = text.slice(span.start, span.end);
  let head = 0;
  while (head < now.length && now[head] === before[head]) head += 1;
  const cut = before.length - now.length;
  if (cut <= 0 || now.slice(head) !== before.slice(head + cut)) return [];
  const at = span.start + head;
  // Words inside quotation marks stay as they are.
  if (quotes.some(({ span }) => span.start < at && at < span.end)) return [];
  const edit = { span: { start: at, end: at }, newText: before.slice(head, head + cut) };
  return [{ kind: 'draft', title: ['Put “{0}” back', named], edits: [edit] }];
}

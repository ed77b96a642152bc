import * as z from 'zod';
import { findDoubledWords } from '../../analysis/doubled-words.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, fit } from '../rule.ts';

// “the the”, at a line’s end, too; no mark-up, bar of a table or comment stands between the two.
const NOTHING_BETWEEN = /^\S+[ \t\u00A0]*(?:\r?\n)?[ \t\u00A0]*\S+$|^\S+ \S+ \S+ \S+$/;

export const doubledWord = defineRule({
  id: 'doubled-word',
  category: 'unfinished',
  summary: 'Take out a word that stands twice in a row.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story) {
    for (const { span, surplus } of findDoubledWords(story.blocks)) {
      const words = sliceOf(story.text, span);
      // What somebody said may be said twice.
      if (isQuoted(story.quotes, span) || !NOTHING_BETWEEN.test(words)) continue;
      const second = sliceOf(story.text, surplus).trim();
      yield {
        span,
        message: fit(`Take out the second “${second}”.`, 'Take out the second of these words.'),
        related: [],
        fixes: [
          { kind: 'draft', title: ['Take out the second “{0}”', second], edits: [{ span: surplus, newText: '' }] },
        ],
        why: ['The word stands twice in a row.'],
      };
    }
  },
});

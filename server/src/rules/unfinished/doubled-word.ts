import * as z from 'zod';
import { findDoubledWords } from '../../analysis/doubled-words.ts';
import { type Quote, quoteAround } from '../../analysis/sentences/quotes.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding, fit } from '../rule.ts';

// “the the”, at a line’s end, too; no mark-up, bar of a table or comment stands between the two.
const NOTHING_BETWEEN = /^\S+[ \t\u00A0]*(?:\r?\n)?[ \t\u00A0]*\S+$|^\S+ \S+ \S+ \S+$/;

export const doubledWord = defineRule({
  id: 'doubled-word',
  category: 'unfinished',
  summary: 'Take out a word that stands twice in a row.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story) {
    for (const { span, surplus, isSmall } of findDoubledWords(story.blocks)) {
      if (!NOTHING_BETWEEN.test(sliceOf(story.text, span))) continue;
      const second = sliceOf(story.text, surplus).trim();
      const quote = quoteAround(story.quotes, span);
      if (quote === undefined) yield takeOut(span, surplus, second);
      else if (isSmall && saysMore(quote, span)) yield askWhetherSaid(span, second);
    }
  },
});

// A comma or a full stop.
const MARK = 1;

/** Whether a quotation is more than the words themselves: “the the” speaks of the fault. */
function saysMore({ inner }: Quote, { start, end }: Span): boolean {
  return inner.end - inner.start > end - start + MARK;
}

function takeOut(span: Span, surplus: Span, second: string): Finding {
  return {
    span,
    message: fit(`Take out the second “${second}”.`, 'Take out the second of these words.'),
    related: [],
    fixes: [{ kind: 'draft', title: ['Take out the second “{0}”', second], edits: [{ span: surplus, newText: '' }] }],
    why: ['The word stands twice in a row.'],
  };
}

/** What somebody said may be said twice, and no fix changes a quotation. */
function askWhetherSaid(span: Span, second: string): Finding {
  return {
    span,
    message: `Take out the second “${second}”, unless it was said twice.`,
    related: [],
    fixes: [],
    certainty: 'possible',
    why: ['The word stands twice in a row, in what somebody said.'],
  };
}

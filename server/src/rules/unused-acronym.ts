import * as z from 'zod';
import { isQuoted } from '../analysis/quoted.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { defineRule, type Fix } from './rule.ts';

export const unusedAcronym = defineRule({
  id: 'unused-acronym',
  category: 'acronyms',
  summary: 'Drop letters in brackets that the story does not use again.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story) {
    for (const { uses, definitions } of story.glossary) {
      const [only] = definitions;
      if (uses.length !== 1 || only?.bracket === undefined || only.doubt !== undefined) continue;
      const letters = sliceOf(story.text, only.span);
      yield {
        span: only.span,
        message: `Drop “(${letters})”; the story does not use the letters again.`,
        related: [],
        fixes: isQuoted(story.quotes, only.span) ? [] : [dropBracket(letters, only.bracket)],
        why: [`“${letters}” is explained here and used nowhere else in the story.`],
      };
    }
  },
});

function dropBracket(letters: string, bracket: Span): Fix {
  return { kind: 'draft', title: `Drop “(${letters})”`, edits: [{ span: bracket, newText: '' }] };
}

import * as z from 'zod';
import type { AcronymUse } from '../analysis/acronyms.ts';
import { isQuoted } from '../analysis/quoted.ts';
import type { Story } from '../analysis/story.ts';
import { sliceOf } from '../text/span.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const unusedAcronym = defineRule({
  id: 'unused-acronym',
  category: 'acronyms',
  summary: 'Drop letters in brackets that the story does not use again.',
  severity: 'warning',
  options: z.strictObject({
    laterUses: z
      .int()
      .min(1)
      .default(1)
      .describe('How often the letters have to come back to be worth their brackets.'),
  }),
  *check(story, { laterUses }) {
    for (const { uses, definitions } of story.glossary) {
      const [definition] = definitions;
      if (definition?.bracket === undefined || definition.doubt !== undefined || uses.length > laterUses) continue;
      yield toFinding(story, definition, uses.length - 1);
    }
  },
});

function toFinding(story: Story, definition: AcronymUse, later: number): Finding {
  const letters = sliceOf(story.text, definition.span);
  const again = later === 0 ? 'does not use the letters again' : 'hardly uses the letters again';
  return {
    span: definition.span,
    message: `Drop “(${letters})”; the story ${again}.`,
    related: [],
    fixes: later === 0 ? dropBracket(story, definition, letters) : [],
    why: [
      `“${letters}” is explained here and used ${later === 0 ? 'nowhere else' : `${later} more times`} in the story.`,
    ],
  };
}

function dropBracket(story: Story, { span, bracket }: AcronymUse, letters: string): Fix[] {
  if (bracket === undefined || isQuoted(story.quotes, span)) return [];
  return [{ kind: 'draft', title: `Drop “(${letters})”`, edits: [{ span: bracket, newText: '' }] }];
}

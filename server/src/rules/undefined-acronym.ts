import * as z from 'zod';
import { isBody } from '../text/block.ts';
import { defineRule } from './rule.ts';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  category: 'acronyms',
  summary: 'Spell out an acronym that the story never explains.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const seen = new Set<string>();
    for (const use of story.acronyms) {
      if (!isBody(use.block) || seen.has(use.acronym) || stylebook.acronyms.has(use.acronym)) continue;
      seen.add(use.acronym);
      yield {
        span: use.span,
        message: `Spell out “${use.acronym}” at its first use.`,
        related: [],
        fixes: [],
        why: ['The story never explains it.'],
      };
    }
  },
});

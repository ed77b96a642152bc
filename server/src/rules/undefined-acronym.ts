import * as z from 'zod';
import type { GlossaryEntry } from '../analysis/glossary.ts';
import type { Story } from '../analysis/story.ts';
import { readersKnow } from '../stylebook/stylebook.ts';
import { sliceOf } from '../text/span.ts';
import { fixesAtFirstUse } from './acronym-fixes.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  category: 'acronyms',
  summary: 'Spell out an acronym that the story never explains.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    for (const entry of story.glossary) {
      if (entry.definitions.length > 0 || readersKnow(stylebook, entry.acronym)) continue;
      if (wasNamedBefore(entry) || isNamedAfter(entry)) continue;
      const finding = toFinding(story, entry);
      if (finding !== undefined) yield finding;
    }
  },
});

// “IS”, “US”: two letters are too few for a reader to see the name behind them.
const FEWEST_LETTERS_THAT_SHOW_A_NAME = 3;

/** Whether the name stands written out before its letters, which tells the reader enough. */
function wasNamedBefore({ acronym, uses, spelledOut }: GlossaryEntry): boolean {
  if (acronym.length < FEWEST_LETTERS_THAT_SHOW_A_NAME) return false;
  return (spelledOut[0]?.span.start ?? Number.POSITIVE_INFINITY) < (uses[0]?.span.start ?? 0);
}

/** Whether the name is written out only after its letters, which is a fault of another kind. */
function isNamedAfter({ acronym, spelledOut }: GlossaryEntry): boolean {
  return acronym.length >= FEWEST_LETTERS_THAT_SHOW_A_NAME && spelledOut.length > 0;
}

function toFinding(story: Story, entry: GlossaryEntry): Finding | undefined {
  const first = entry.uses[0];
  if (first === undefined) return undefined;
  const name = entry.spelledOut[0];
  const letters = sliceOf(story.text, first.span);
  return {
    span: first.span,
    message: `Spell out “${letters}” at its first use.`,
    related: name === undefined ? [] : [{ span: name.span, message: `This name may be what “${letters}” stands for.` }],
    fixes: [...(name === undefined ? [] : fixesAtFirstUse(story, entry, name.span, [])), addToStylebook(entry.acronym)],
    why: [
      `The story uses “${letters}” ${entry.uses.length === 1 ? 'once' : `${entry.uses.length} times`} and never explains it.`,
      'It is not among the acronyms that readers know.',
    ],
  };
}

/** For a desk whose readers know the letters. */
function addToStylebook(acronym: string): Fix {
  const entry = { list: 'acronyms', acronym, expansion: undefined } as const;
  return { kind: 'stylebook', title: `Add “${acronym}” to the known acronyms`, entry };
}
